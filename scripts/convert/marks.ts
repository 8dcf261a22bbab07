import type { ReadBlock } from './passages.ts';
import type { Mark } from './weave.ts';

/** The words that open a case study. */
const CASE_LABEL = /^【成功案例】/;

/** A numeral with its unit, which no line may tear apart. */
const NUMERAL =
	/(?<![A-Za-z\d])\d+(?:\.\d+)?(?:%|TB|[余多]?[百千万亿]*[余多]?(?:人次|批次|[年月日时分秒个份件条次元笔台种项部家起级版天倍岁类场期号])?)/g;

/**
 * Every mark of a block: sentences, enumerated items, names of bodies, emendations, numerals and
 * note markers. `notes` numbers the emendations of the unit.
 */
export function marksOf(read: ReadBlock, notes: ReadonlyMap<string, number>): Mark[] {
	const { block, text, unit } = read;
	const label = CASE_LABEL.exec(text)?.[0];
	const emended = read.changes.filter(({ id }) => id !== undefined);
	return [
		...read.items.map((range): Mark => ({ ...range, name: 'Item', attributes: {} })),
		...read.sentences.map((range, index): Mark => {
			const id = `${unit}#${block.id}-s${index + 1}`;
			return { ...range, name: 'S', attributes: { id } };
		}),
		...(label ? [{ start: 0, end: label.length, name: 'Label', attributes: {} } as const] : []),
		...read.mentions.map(({ start, end, ministry }): Mark => {
			return { start, end, name: 'Name', attributes: { to: ministry } };
		}),
		...emended.map(({ start, end }): Mark => ({ start, end, name: 'Corr', attributes: {} })),
		...numerals(text),
		...emended.map(({ end, id = '' }): Mark => {
			const attributes = { n: String(notes.get(id)), note: `${unit}#${id}`, kind: '校勘' };
			return { start: end, end, name: 'Ref', attributes };
		}),
	];
}

function numerals(text: string): Mark[] {
	return [...text.matchAll(NUMERAL)]
		.filter(([numeral]) => numeral.length > 1)
		.map(({ 0: numeral, index }) => {
			return { start: index, end: index + numeral.length, name: 'Num', attributes: {} };
		});
}
