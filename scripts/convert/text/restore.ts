import type { Range } from '../../../src/text/range.ts';

/** GB/T 15834 forms of the marks that the received text folded to ASCII. */
const FULL_WIDTH: Record<string, string> = {
	',': '，',
	';': '；',
	':': '：',
	'(': '（',
	')': '）',
};

/** Between two of these a mark stays half-width: decimals, times, versions, Latin words. */
const LATIN = /[0-9A-Za-z]/;

/** A difference between the layers: the received characters and what the reading layer has for them. */
export interface Change {
	/** Range in the reading text; empty where characters were dropped. */
	start: number;
	end: number;
	received: string;
	reading: string;
	kind: '标点' | '空格' | '断行' | 'emendation';
	/** The emendation's id. */
	id?: string;
}

/** A word of the received text that an editor replaces. */
export interface Correction extends Range {
	id: string;
	reading: string;
}

/** The reading layer of one block: its text and every change that made it. */
export interface Reading {
	text: string;
	changes: Change[];
}

/** What is particular about one block; indexes count characters of its received text. */
export interface Particulars {
	/** The number of a heading, with which its reading begins: `一 `, `10.` */
	label: string;
	corrections: readonly Correction[];
	/** Indexes of white space, to be read as a space, and of half-width marks that belong to the text. */
	keep: ReadonlySet<number>;
}

/** Restores punctuation, removes stray white space, joins broken lines, and sets the corrections. */
export function restore(received: string, { label, corrections, keep }: Particulars): Reading {
	let text = '';
	const changes: Change[] = [];
	const change = (kind: Change['kind'], from: string, to: string, id?: string) => {
		const start = text.length;
		text += to;
		changes.push({ start, end: text.length, received: from, reading: to, kind, ...(id && { id }) });
	};
	/** White space side by side is dropped in one. */
	const drop = (kind: '空格' | '断行', from: string) => {
		const last = changes.at(-1);
		if (last?.kind === kind && last.reading === '' && last.end === text.length)
			last.received += from;
		else change(kind, from, '');
	};
	const correctionAt = new Map(corrections.map((correction) => [correction.start, correction]));

	for (let index = 0; index < received.length; index++) {
		const character = received.charAt(index);
		const sign = label.charAt(text.length);
		const correction = sign ? undefined : correctionAt.get(index);
		if (correction) {
			const from = received.slice(correction.start, correction.end);
			change('emendation', from, correction.reading, correction.id);
			index = correction.end - 1;
		} else if (/\s/.test(character)) {
			const isKept = sign === ' ' || (!sign && keep.has(index));
			if (!isKept) drop(character === '\n' ? '断行' : '空格', character);
			else if (character === ' ') text += character;
			else change('空格', character, ' ');
		} else if (sign && character !== sign) change('标点', character, sign);
		else if (sign || keep.has(index)) text += character;
		else if (FULL_WIDTH[character] && !isInLatin(received, index))
			change('标点', character, FULL_WIDTH[character]);
		else text += character;
	}
	return { text, changes };
}

function isInLatin(text: string, index: number): boolean {
	return LATIN.test(text.charAt(index - 1)) && LATIN.test(text.charAt(index + 1));
}

/** The received text again, from the reading text and its changes: the proof that nothing is lost. */
export function undo({ text, changes }: Reading): string {
	let received = '';
	let at = 0;
	for (const change of changes) {
		received += text.slice(at, change.start) + change.received;
		at = change.end;
	}
	return received + text.slice(at);
}
