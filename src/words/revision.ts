import { inWords } from './periods.ts';

/** When a text was written, and how far it is reviewed. */
interface Revised {
	created: string | null;
	modified: string | null;
	review: '起草' | '复核' | '两人复核';
}

const REVIEWS = { 起草: '尚未复核', 复核: '一人复核', 两人复核: '两人复核' } as const;

/** In one line: 2026年11月24日起草，2026年11月27日改，一人复核. */
export function revisionWords({ created, modified, review }: Revised): string {
	const facts = [
		created && `${inWords(created)}起草`,
		modified !== created && modified && `${inWords(modified)}改`,
		REVIEWS[review],
	];
	return facts.filter(Boolean).join('，');
}
