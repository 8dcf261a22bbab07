import { unified } from './radicals.ts';

/**
 * The form in which texts and queries are compared: NFKC, lower case, without white space,
 * punctuation and signs that are not seen. Symbols stay, so do per cent and per mille, and a dot
 * before a Latin letter or digit: 互联网+, 29.34%, 1.84, ℃ as °c.
 */
export interface Folded {
	/** One element a kept character. */
	characters: string[];
	/** For each of them where the sign that it comes from begins in the original. */
	origin: number[];
	/** And where that sign ends. */
	ends: number[];
	text: string;
}

/** Folds a text or a query; empty where nothing of it is kept. */
export function fold(original: string): Folded {
	const characters: string[] = [];
	const origin: number[] = [];
	const ends: number[] = [];
	const keep = (unit: string, start: number, end: number) => {
		characters.push(unit);
		origin.push(start);
		ends.push(end);
	};
	let wasKept = false;
	/** Where the sign stands whose dot waits for what follows it. */
	let dot: [start: number, end: number] | undefined;
	for (let at = 0; at < original.length;) {
		const sign = signAt(original, at);
		const end = at + sign.length;
		for (const unit of formOf(sign)) {
			if (dot && LATIN.test(unit)) keep('.', ...dot);
			dot = unit === '.' ? [at, end] : undefined;
			if (isHan(unit)) wasKept = true;
			else if (!MARK.test(unit)) wasKept = isKept(unit);
			if (wasKept) keep(unit, at, end);
		}
		at = end;
	}
	return { characters, origin, ends, text: characters.join('') };
}

const isHan = (character: string) => character >= '\u4e00' && character <= '\u9fff';
/** What nothing before it is composed with: nearly all of the text. */
const isAlone = (character: string | undefined) =>
	character === undefined || character < '\u00ad' || isHan(character);

/**
 * A sign with all that is composed with it: marks, vowels and finals of Hangul, and what is not
 * seen between them.
 */
const SIGN =
	/(?:[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3\uffa1-\uffdc][\p{DI}\u1100-\u11ff\u3131-\u318e\uffa1-\uffdc]*|[^])[\p{M}\p{DI}\uff9e\uff9f]*/uy;

function signAt(text: string, at: number): string {
	const first = text.charAt(at);
	if (isAlone(first) && isAlone(text[at + 1])) return first;
	SIGN.lastIndex = at;
	return SIGN.exec(text)![0];
}

const forms = new Map<string, readonly string[]>();

/** The characters that a sign stands for; those of other signs than Han are remembered. */
function formOf(sign: string): readonly string[] {
	if (sign.length === 1 && isHan(sign)) return [sign];
	const known = forms.get(sign);
	if (known) return known;
	const form = [...normal(sign)];
	forms.set(sign, form);
	return form;
}

/** Lower case may part what NFKC has composed; an ellipsis is no dots, and a final sigma a sigma. */
const normal = (sign: string): string =>
	unified(sign.replace(/\p{DI}/gu, '').replace(/[…‥︙︰]/g, ' '))
		.normalize('NFKC')
		.toLowerCase()
		.normalize('NFKC')
		.replaceAll('ς', 'σ');

/** What stands or falls with the sign before it. */
const MARK = /\p{M}/u;
const KEPT = /[\p{L}\p{N}\p{S}%‰‱]/u;
/** Symbols in the service of punctuation: a range, a fraction, brackets of plain text. */
const DROPPED = /[~^`|<>⁄]/;
const LATIN = /[0-9a-z]/;

/** Whether a character is kept wherever it stands; a dot is not. */
const isKept = (character: string): boolean => KEPT.test(character) && !DROPPED.test(character);
