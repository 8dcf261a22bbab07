import { cuts, insideOf } from './cuts.ts';

/** A title of the edition in the pieces between which its lines may break: behind commas and colons. */
export const phrases = (title: string): string[] => title.split(/(?<=[，：；])/);

/** A gist in the clauses between which its lines break first: behind any mark. */
export const clauses = (gist: string): string[] => gist.split(/(?<=[，：；。])/);

/** The longest a beginning is, in characters. */
const BEGINNING = 24;

/**
 * How a sentence begins, where it stands for a title: its first clauses, and …… for the rest. Where
 * no clause is short enough it ends before 的, and where there is none, wherever no pair is divided.
 */
export function beginning(sentence: string, most = BEGINNING): string {
	const isInside = insideOf(sentence);
	const all = Array.from({ length: most + 1 }, (_, at) => at).filter((at) => !isInside(at));
	const end =
		[...cuts(sentence), sentence.length].findLast((at) => at <= most) ??
		all.findLast((at) => sentence[at] === '的') ??
		(all.at(-1) || most);
	return `${sentence.slice(0, end).replace(/[，：；。、]$/, '')}……`;
}
