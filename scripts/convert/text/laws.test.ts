import { expect, test } from 'vitest';
import { report2015 } from '../../../tests/conversion.ts';
import { lostIn } from './laws.ts';

const { converted, text } = report2015();
const lost = (blocks: typeof converted.read) =>
	lostIn(blocks, text).map(({ kind, line }) => [kind, line]);

test('nothing of the report is lost', () => {
	expect(lost(converted.read)).toEqual([]);
});

test('a block that is missing, one that stands twice, and one that is changed are each told', () => {
	const at = converted.read.findIndex(({ unit, block }) => unit === 'customs' && block.id === 'p1');
	const block = converted.read[at]!;
	expect(lost(converted.read.toSpliced(at, 1))).toEqual([['lost', 32]]);
	expect(lost(converted.read.toSpliced(at, 0, block))).toEqual([['lost', 32]]);
	const changed = { ...block, text: block.text.replace('海关', '税关') };
	expect(lost(converted.read.toSpliced(at, 1, changed))).toEqual([['lost', 32]]);
});
