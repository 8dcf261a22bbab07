import { impliedWords, tags } from '../../words/numbers.ts';
import type { NumberRow } from '../../schema/number.ts';
import type { Edition } from '../../edition/edition.ts';
import type { DatumRef } from '../scene.ts';
import type { FigureTable } from '../view.ts';

/** The number with this id. Throws where there is none, which conversion has ruled out. */
export function numberOf(edition: Edition, id: string): NumberRow {
	const found = edition.numbers.find((number) => number.id === id);
	if (!found) throw new Error(`A figure names ${id}, which numbers.yaml does not have.`);
	return found;
}

/** A number in the words of the text, with the word that makes it approximate: 约1.84亿份. */
export function wordsOf({ quote, approximate }: NumberRow): string {
	const word = approximate?.word ?? '';
	return quote.includes(word) ? quote : word + quote;
}

/** Where the sentence stands that states the number, and the number in words, led by a label. */
export function sentenceOf(edition: Edition, number: NumberRow, label: string): DatumRef {
	return {
		page: edition.at(number.place).page,
		says: `${label}：${wordsOf(number)}，见原句`,
	};
}

/**
 * What a growth, a number by its id, implies for the year before: values, and the words for them;
 * nothing without one.
 */
export function impliedBy(edition: Edition, growth: string | undefined) {
	if (!growth) return { implied: [], impliedWords: undefined };
	const number = numberOf(edition, growth);
	const of = numberOf(edition, number.comparison?.of ?? '');
	return { implied: number.implied, impliedWords: impliedWords(number, of) };
}

const COLUMNS: FigureTable['columns'] = [
	{ key: 'panel', title: '分图' },
	{ key: 'label', title: '项目' },
	{ key: 'number', title: '数字索引' },
	{ key: 'printed', title: '原文' },
	{ key: 'value', title: '数值', isNumeric: true },
	{ key: 'unit', title: '单位' },
	{ key: 'period', title: '期间', isForData: true },
	{ key: 'precision', title: '精确程度', isForData: true },
	{ key: 'implied_low', title: '推算上年，低', isNumeric: true, isNamed: true },
	{ key: 'implied_high', title: '推算上年，高', isNumeric: true, isNamed: true },
];

/** One row of a table of numbers. */
export interface NumberedCell {
	panel: string;
	label: string;
	number: NumberRow;
	implied?: readonly number[];
}

/** The table of a figure whose data are numbers of the text; columns that stay empty are left out. */
export function numberTable(edition: Edition, cells: readonly NumberedCell[]): FigureTable {
	const significant = (value: number | undefined) =>
		value === undefined ? null : Number(value.toPrecision(4));
	const rows = cells.map(({ panel, label, number, implied = [] }) => ({
		cells: [
			panel,
			label,
			number.id,
			wordsOf(number),
			number.value,
			number.unit,
			number.period ?? null,
			tags(number).find((tag) => tag !== '两读') ?? null,
			significant([...implied].sort((a, b) => a - b)[0]),
			significant([...implied].sort((a, b) => a - b).at(-1)),
		],
		source: sentenceOf(edition, number, label),
		place: number.place,
	}));
	const isUsed = (index: number) =>
		rows.some(({ cells }) => cells[index] !== null && cells[index] !== '');
	return {
		columns: COLUMNS.filter((_, index) => isUsed(index)),
		rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => isUsed(index)) })),
	};
}
