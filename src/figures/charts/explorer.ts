import { drawSpreads } from '../spreads.ts';
import type { Chart, ChartSource } from '../view.ts';
import { numberTable, wordsOf } from './numbers.ts';

/** Units with so few numbers share no line. */
const FEW = 2;

/** All numbers on lines of one unit each. */
export function explorer({ edition }: ChartSource): Chart {
	const units = [...new Set(edition.numbers.map(({ unit }) => unit))];
	const spreads = units
		.map((unit) => ({
			unit,
			dots: edition.numbers
				.filter((number) => number.unit === unit)
				.map((number) => ({
					value: number.value,
					isPoint: number.approximate !== undefined,
					datum: {
						page: edition.home(number.id),
						says: `${number.measures}：${wordsOf(number)}，见数字索引`,
					},
				})),
		}))
		.filter(({ dots }) => dots.length >= FEW)
		.sort((a, b) => b.dots.length - a.dots.length);
	const shown = new Set(spreads.map(({ unit }) => unit));
	return {
		isWide: true,
		isDense: true,
		panels: [
			{
				title: '数值',
				unit: '对数尺；一行一种单位',
				says: spreads.map(({ unit, dots }) => `${unit || '无单位'}${dots.length}个`).join('，'),
				draw: (width) => drawSpreads(spreads, width),
			},
		],
		key: [
			{ sign: 'dot', text: '确数' },
			{ sign: 'point-dot', text: '概数或约数' },
			{ text: `只有一个数字的单位不列；全部见数字索引。` },
		],
		table: numberTable(
			edition,
			edition.numbers
				.filter(({ unit }) => shown.has(unit))
				.map((number) => ({ panel: number.unit, label: number.measures, number })),
		),
	};
}
