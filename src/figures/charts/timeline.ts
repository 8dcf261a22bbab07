import type { DateRow } from '../../schema/date.ts';
import type { FigureOf } from '../../schema/figure.ts';
import { drawList, drawTimeline, range, type Moment } from '../timeline.ts';
import type { Chart, ChartSource, FigureTable } from '../view.ts';
import { printedOf } from './dates.ts';

const COLUMNS: FigureTable['columns'] = [
	{ key: 'label', title: '事项' },
	{ key: 'iso', title: '时间（ISO 8601）' },
	{ key: 'printed', title: '时间' },
	{ key: 'precision', title: '精度', isNamed: true },
];

const PRECISION: Record<DateRow['precision'], string> = {
	minute: '至分',
	day: '至日',
	month: '至月',
	'end-of-month': '月底',
	'half-year': '半年',
	year: '至年',
	'end-of-year': '年底',
	'five-year': '五年',
};

/** Named dates of the text in their order, as precise as the text states them. */
export function timeline({ seed, edition }: ChartSource<FigureOf<'timeline'>>): Chart {
	const rows = seed.rows
		.map(({ date: id, label, isPoint }) => {
			const date = edition.dates.find((row) => row.id === id);
			if (!date) throw new Error(`A figure names ${id}, which dates.yaml does not have.`);
			const printed = printedOf(date);
			const datum = { page: edition.at(date.place).page, says: `${label}：${printed}，见原句` };
			const { iso } = date;
			const certainty = date.precision.startsWith('end-of') ? 'vague' : 'exact';
			return { date, moment: { label, iso, printed, isPoint, certainty, datum } satisfies Moment };
		})
		.sort((a, b) => {
			const [one, other] = [range(a.date.iso), range(b.date.iso)];
			return +one[0] - +other[0] || +one[1] - +other[1];
		});
	const moments = rows.map(({ moment }) => moment);
	const { from } = seed;
	const isListed = ({ iso }: Moment) => from !== undefined && range(iso)[1] <= startOf(from);
	const listed = moments.filter(isListed);
	const drawn = moments.filter((moment) => !isListed(moment));
	return {
		isWide: true,
		panels: [
			...(listed.length > 0
				? [
						{
							title: `${from}年前`,
							unit: `${listed.length}项，不画尺`,
							says: saidOf(listed),
							draw: (width?: number) => drawList(listed, width),
						},
					]
				: []),
			{
				...(listed.length > 0 && { title: `${from}年起`, unit: `${drawn.length}项` }),
				says: saidOf(drawn),
				draw: (width?: number) => drawTimeline(drawn, width),
			},
		],
		lead: listed.length > 0 ? 1 : 0,
		key: [
			{ sign: 'dot', text: '原文给出月或日' },
			{ sign: 'bar', text: '原文只给出年、半年或年底，长度即其不确之度' },
			...(moments.some(({ isPoint }) => isPoint)
				? [{ sign: 'point-dot' as const, text: seed.point }]
				: []),
		],
		table: {
			columns: COLUMNS,
			rows: rows.map(({ date, moment }) => ({
				cells: [moment.label, date.iso, moment.printed, PRECISION[date.precision]],
				source: moment.datum,
				place: date.place,
			})),
		},
	};
}

const startOf = (year: number): Date => new Date(Date.UTC(year, 0, 1));

const saidOf = (moments: readonly Moment[]): string =>
	moments.map(({ label, printed }) => `${printed}${label}`).join('；');
