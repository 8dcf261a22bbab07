import type { Problem } from './convert/problems/problems.ts';

/** What is left to do in drafts, a line for each report; `how` says how to see all of it. */
export function workLines(work: readonly Problem[], how: string): string[] {
	const byReport = Map.groupBy(work, ({ file }) => file.split('/').slice(0, 2).join('/'));
	return [...byReport.values()].map((left) => {
		const count = (kind: Problem['kind']) => left.filter((each) => each.kind === kind).length;
		const kinds = [
			counted(count('unaccounted'), 'numeral', 'to be accounted for'),
			counted(count('unsorted'), 'quotation', 'to be sorted'),
			counted(count('unchecked'), 'number', 'that nothing checks'),
			counted(count('case-without-row'), 'case study', 'without a gist'),
		].filter(Boolean);
		const { file, line } = left[0]!;
		return `${file}:${line}  a draft, with ${LIST.format(kinds)}; ${how}`;
	});
}

const LIST = new Intl.ListFormat('en-GB');

function counted(count: number, what: string, how: string): string {
	if (count === 0) return '';
	const many = what.endsWith('y') ? `${what.slice(0, -1)}ies` : `${what}s`;
	return `${count} ${count === 1 ? what : many} ${how}`;
}
