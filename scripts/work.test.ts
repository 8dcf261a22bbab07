import { expect, test } from 'vitest';
import { problem } from './convert/problems/problems.ts';
import { workLines } from './work.ts';

test('a draft is one line, whichever of its files its work stands in', () => {
	const text = { file: 'seeds/2016/report.txt', line: 7 };
	const numbers = { file: 'seeds/2016/numbers.yaml', line: 3 };
	const quotation = { at: 'customs#p1', words: '“零等待”', seed: 'quotations.yaml' };
	const work = [
		problem('unchecked', numbers, { id: 'n-customs-1' }),
		problem('unsorted', text, quotation),
		problem('unsorted', text, quotation),
		problem('case-without-row', text, { section: 'customs', seed: 'cases.yaml' }),
	];
	expect(workLines(work, 'see there.')).toEqual([
		'seeds/2016/numbers.yaml:3  a draft, with 2 quotations to be sorted, 1 number that nothing checks and 1 case study without a gist; see there.',
	]);
});
