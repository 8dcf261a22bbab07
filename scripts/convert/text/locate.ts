import type { Range } from '../../../src/text/range.ts';

/** Words to find in one block, with what stands directly before and after where that is needed. */
export interface Quotation {
	quote: string;
	prefix?: string | undefined;
	suffix?: string | undefined;
}

/**
 * Every place where the words stand, as ranges of the text as it was; none where they are empty.
 * Half-width and full-width forms count as the same and white space does not count, so that words
 * may be copied from either layer.
 */
export function locate(folded: Folded, { quote, prefix = '', suffix = '' }: Quotation): Range[] {
	const [before, exact, after] = [prefix, quote, suffix].map((part) => fold(part).text);
	const whole = `${before}${exact}${after}`;
	if (!exact) return [];
	const ranges: Range[] = [];
	for (let at = folded.text.indexOf(whole); at !== -1; at = folded.text.indexOf(whole, at + 1)) {
		const first = at + before!.length;
		const start = folded.origin[first]!;
		ranges.push({ start, end: folded.end[first + exact.length - 1]! });
	}
	return ranges;
}

/** Han characters are their own fold. */
const isHan = (character: string) => character >= '一' && character <= '龥';

/** A text under the fold, and for each unit of it where the character it came from starts and ends. */
export interface Folded {
	text: string;
	origin: number[];
	end: number[];
}

/** NFKC without white space; done once for a text in which much is looked for. */
export function fold(text: string): Folded {
	let folded = '';
	const origin: number[] = [];
	const end: number[] = [];
	let index = 0;
	for (const character of text) {
		const form = isHan(character) ? character : character.normalize('NFKC').replace(/\s/g, '');
		folded += form;
		for (let unit = 0; unit < form.length; unit++) {
			origin.push(index);
			end.push(index + character.length);
		}
		index += character.length;
	}
	return { text: folded, origin, end };
}

/** The fold under which both layers are the same text: NFKC, white space dropped. */
export function foldLayers(text: string): string {
	return fold(text).text;
}
