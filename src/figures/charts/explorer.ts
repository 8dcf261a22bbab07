import { max, min } from 'd3';
import type { Edition } from '../../edition/edition.ts';
import type { NumberRow } from '../../schema/number.ts';
import { drawBars, type Bar } from '../bars.ts';
import type { Chart, ChartSource } from '../view.ts';
import { numberTable, sentenceOf, wordsOf } from './numbers.ts';

/** A unit with so few numbers has no panel. */
const FEW = 2;
/** Numbers further apart than this stand on a logarithmic scale. */
const FAR = 1000;

/** All numbers, one unit a panel, each panel on a scale of its own; that which reaches furthest leads. */
export function explorer({ edition }: ChartSource): Chart {
	const units = [...Map.groupBy(edition.numbers, ({ unit }) => unit)]
		.filter(([unit, numbers]) => unit !== '' && numbers.length >= FEW)
		.sort(([, a], [, b]) => b.length - a.length);
	const shown = units.flatMap(([, numbers]) => numbers);
	const reaches = units.map(([, numbers]) => reach(numbers));
	return {
		isWide: true,
		isDense: true,
		isOneByOne: true,
		lead: reaches.indexOf(Math.max(...reaches)),
		panels: units.map(([unit, numbers]) => {
			const form = reach(numbers) > FAR ? 'log' : 'dot';
			const bars = [...numbers]
				.sort((a, b) => b.value - a.value)
				.map((each) => barOf(edition, each));
			return {
				title: `以“${unit}”计`,
				unit: `${numbers.length}个数字${form === 'log' ? '，对数尺' : ''}`,
				says: bars.map(({ label, printed }) => `${label}${printed}`).join('；'),
				draw: (width) => drawBars({ form, bars }, width),
			};
		}),
		key: [
			{ sign: 'dot', text: '原文所载；作“约”“近”者，数前有其字' },
			{ sign: 'at-least', text: '原文作“以上”“余”“多”“超过”，实数更大' },
			{ text: '只有一个数字的单位不列；全部见数字索引。' },
		],
		table: numberTable(
			edition,
			shown.map((number) => ({ panel: number.unit, label: number.measures, number })),
		),
	};
}

/** How many times the smallest the largest is. */
const reach = (numbers: readonly NumberRow[]): number =>
	max(numbers, ({ value }) => value)! / min(numbers, ({ value }) => value)!;

const barOf = (edition: Edition, number: NumberRow): Bar => ({
	label: number.measures,
	value: number.value,
	printed: wordsOf(number),
	isPoint: false,
	isAtLeast: number.approximate?.bound === 'at-least',
	implied: [],
	datum: sentenceOf(edition, number, number.measures),
});
