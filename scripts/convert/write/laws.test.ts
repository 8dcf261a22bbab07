import { expect, test } from 'vitest';
import { edition } from '../../../tests/content.ts';
import { strayMarks } from './laws.ts';

test('every mark of the report lies inside its block, and one that does not is told', () => {
	const blocks = edition().blocks();
	expect(strayMarks(blocks, 'report.txt')).toEqual([]);
	const [first] = blocks.filter(({ address }) => address === 'customs#p1');
	const marks = [...first!.marks, { start: 1, end: 9999, name: 'Time', attributes: {} } as const];
	expect(strayMarks([{ ...first!, marks }], 'report.txt')).toMatchObject([
		{ kind: 'astray', line: 32 },
	]);
});
