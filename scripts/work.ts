import type { Problem } from './convert/problems/problems.ts';

/** What is left to do in drafts, a line for each report; `how` says how to see all of it. */
export function workLines(work: readonly Problem[], how: string): string[] {
	const byReport = Map.groupBy(work, ({ file }) => file);
	return [...byReport].map(([file, left]) => {
		const count = (kind: Problem['kind']) => left.filter((each) => each.kind === kind).length;
		const kinds = [
			counted(count('unaccounted'), 'numeral', 'to be accounted for'),
			counted(count('case-without-row'), 'case study', 'without a gist'),
		].filter(Boolean);
		return `${file}:${left[0]!.line}  a draft, with ${kinds.join(' and ')}; ${how}`;
	});
}

function counted(count: number, what: string, how: string): string {
	if (count === 0) return '';
	const many = what.endsWith('y') ? `${what.slice(0, -1)}ies` : `${what}s`;
	return `${count} ${count === 1 ? what : many} ${how}`;
}
