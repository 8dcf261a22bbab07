import type { MinistrySeed } from '../../../src/schema/ministry.ts';
import { GENRE } from './genre.ts';
import type { Range } from '../../../src/text/range.ts';

/** A body named in a text: its id, the form that is printed, and the range. */
export interface Mention extends Range {
	ministry: string;
	quote: string;
}

/** Knows every form under which the text names one of the bodies. */
export interface Names {
	/** All mentions in a text; the longest form wins, and mentions never overlap. */
	mentions: (text: string) => Mention[];
	/** The body that exactly this form names. */
	resolve: (form: string) => string | undefined;
	/** Whether a body has this id. */
	has: (id: string) => boolean;
}

/**
 * Learns the forms of all bodies. There must be one form, and each must belong to one body alone.
 */
export function readNames(ministries: readonly MinistrySeed[]): Names {
	const owner = new Map(ministries.flatMap(({ id, forms }) => forms.map((form) => [form, id])));
	const ids = new Set(ministries.map(({ id }) => id));
	const byFirst = Map.groupBy(owner.keys(), (form) => form.charAt(0));
	const lengths = new Map([...byFirst].map(([first, forms]) => [first, lengthsOf(forms)]));
	return {
		mentions(text) {
			const found: Mention[] = [];
			for (let start = 0; start < text.length; start++) {
				const long = lengths.get(text.charAt(start)) ?? [];
				const length = long.find((each) => owner.has(text.slice(start, start + each)));
				if (length === undefined) continue;
				const end = start + length;
				const quote = text.slice(start, end);
				found.push({ start, end, ministry: owner.get(quote)!, quote });
				start = end - 1;
			}
			return found;
		},
		resolve: (form) => owner.get(form),
		has: (id) => ids.has(id),
	};
}

/** How long forms are, the longest first. */
const lengthsOf = (forms: readonly string[]): number[] =>
	[...new Set(forms.map(({ length }) => length))].sort((a, b) => b - a);

/** A name in a list of names, with its range in the paragraph. */
export type Listed = Range & { name: string };

/** The names before 提出：; `null` where nobody is named. */
export const proposerNames = (text: string): Listed[] | null =>
	listed(GENRE.proposers.exec(text), text);

/** The names in a chapter opening, in printed order; `null` for a chapter that is not about bodies. */
export const subjectNames = (text: string): Listed[] | null =>
	listed(GENRE.subjects.exec(text), text);

/** The name at the end of a signature; `undefined` where it ends otherwise. */
export const authorIn = (signature: string): string | undefined =>
	GENRE.author.exec(signature)?.groups?.['author'];

function listed(match: RegExpExecArray | null, text: string): Listed[] | null {
	const names = match?.groups?.['names'];
	if (names === undefined) return null;
	let start = text.indexOf(names);
	return names.split(GENRE.comma).map((name) => {
		const range = { name, start, end: start + name.length };
		start = range.end + GENRE.comma.length;
		return range;
	});
}
