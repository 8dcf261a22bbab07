import { drawBars, labelsOf, type Bar } from '../bars.ts';
import type { KeyLine } from '../key.ts';
import { leadOf, type Chart, type ChartSource, type Panel } from '../view.ts';
import type { FigureOf, NumberedRow } from '../../schema/figure.ts';
import {
	impliedBy,
	numberOf,
	numberTable,
	sentenceOf,
	wordsOf,
	type NumberedCell,
} from './numbers.ts';

/** Bars, dots and logarithmic dots: each one number of the text. */
export function bars({ seed, edition }: ChartSource<FigureOf<'bars'>>): Chart {
	const rowsOf = ({ rows, isSorted }: (typeof seed.panels)[number]) =>
		isSorted ? [...rows].sort((a, b) => value(b) - value(a)) : rows;
	const value = ({ number }: NumberedRow) => numberOf(edition, number).value;
	const barOf = ({ number: id, label, beside, growth, isPoint }: NumberedRow): Bar => {
		const number = numberOf(edition, id);
		return {
			label,
			value: number.value,
			printed: wordsOf(number),
			beside: beside && wordsOf(numberOf(edition, beside)),
			isPoint,
			isAtLeast: number.approximate?.bound === 'at-least',
			...impliedBy(edition, growth),
			growth: growth && `增${numberOf(edition, growth).quote}`,
			datum: sentenceOf(edition, number, label),
		};
	};
	const panels = seed.panels.map((panel) => ({ ...panel, bars: rowsOf(panel).map(barOf) }));
	const all = panels.flatMap(({ bars }) => bars);
	/** All panels begin at one edge. */
	const labels = labelsOf(all);
	return {
		panels: panels.map(({ title, unit, form, to, bars }): Panel => {
			const said = bars.map((bar) =>
				[bar.label, bar.printed, bar.beside, bar.impliedWords && `推算上年${bar.impliedWords}`]
					.filter(Boolean)
					.join(' '),
			);
			return {
				title,
				unit: form === 'log' ? [unit, '对数尺'].filter(Boolean).join('，') : unit,
				says: `${title}：${said.join('；')}`,
				draw: (width) => drawBars({ form, to, bars, labels }, width),
			};
		}),
		key: keyOf(seed, all),
		lead: leadOf(seed.panels),
		table: numberTable(
			edition,
			firstOfEach(
				panels.flatMap((panel) =>
					rowsOf(panel).flatMap(({ number, label, beside, growth }): NumberedCell[] => {
						const cell = (id: string, of: string): NumberedCell => {
							return { panel: panel.title, label: of, number: numberOf(edition, id) };
						};
						const { implied } = impliedBy(edition, growth);
						return [
							{ ...cell(number, label), implied },
							...(beside ? [cell(beside, `${label}，其数`)] : []),
							...(growth ? [cell(growth, `${label}，增长`)] : []),
						];
					}),
				),
			),
		),
	};
}

/** A number that stands in two panels has one row. */
const firstOfEach = (cells: readonly NumberedCell[]): NumberedCell[] =>
	cells.filter(
		({ number }, index) => cells.findIndex((other) => other.number === number) === index,
	);

/** Only the signs that the figure uses. */
function keyOf({ panels, point }: FigureOf<'bars'>, all: readonly Bar[]): KeyLine[] {
	const isDotted = panels.every(({ form }) => form !== 'bar');
	const lines: KeyLine[] = [{ sign: isDotted ? 'dot' : 'bar', text: '原文所载' }];
	if (all.some(({ isPoint }) => isPoint))
		lines.push({ sign: isDotted ? 'point-dot' : 'point', text: `${point}，亦原文所载` });
	if (all.some(({ isAtLeast }) => isAtLeast))
		lines.push({ sign: 'at-least', text: '原文作“以上”“余”“多”“超过”，实数更大' });
	const readings = Math.max(...all.map(({ implied }) => implied.length));
	if (readings > 0)
		lines.push({
			sign: 'estimate',
			text:
				readings > 1
					? '推算的上年数；“增长n倍”有两读：增加n倍（实线）或增至n倍（至虚线）'
					: '推算的上年数：以本年数除以（1＋同比增幅）',
		});
	return lines;
}
