import type { FigureOf } from '../../schema/figure.ts';
import { quoted } from '../../words/quotation.ts';
import { drawDots } from '../dots.ts';
import type { Chart, ChartSource } from '../view.ts';

/** Which levels of government a system spans, in the words of its section. */
export function levels({ seed, entry, edition }: ChartSource<FigureOf<'levels'>>): Chart {
	const rows = seed.rows.map(({ label, has, quote }, index) => {
		const place = entry.quoted[index]!;
		const datum = { page: edition.at(place).page, says: `${label}：${quoted(quote)}，见原句` };
		return { label, has, quote, place, datum };
	});
	return {
		panels: [
			{
				says: rows.map(({ label, has }) => `${label}：${has.join('、')}`).join('；'),
				draw: (width) =>
					drawDots(
						{
							columns: seed.levels.map((label) => ({ label, isPoint: false })),
							rows: rows.map(({ label, has, datum }) => ({
								label,
								cells: seed.levels.map((level) => (has.includes(level) ? datum : undefined)),
							})),
						},
						width,
					),
			},
		],
		key: [{ sign: 'dot', text: '原文说到的层级' }],
		table: {
			columns: [
				{ key: 'label', title: '系统' },
				{ key: 'levels', title: '层级' },
				{ key: 'quote', title: '原文' },
			],
			rows: rows.map(({ label, has, quote, place, datum }) => ({
				cells: [label, has.join('、'), quote],
				source: datum,
				place,
			})),
		},
	};
}
