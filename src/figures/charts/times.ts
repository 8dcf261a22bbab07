import { inWords } from '../../words/periods.ts';
import type { DateRow, Place } from '../../schema/text.ts';
import type { FigureOf, PointedFigure } from '../../schema/figure.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Unit } from '../../edition/unit.ts';
import { drawTimeline, range, type Moment } from '../timeline.ts';
import type { Chart, FigureTable, Source } from '../view.ts';

const COLUMNS: FigureTable['columns'] = [
	{ key: 'label', title: '事项' },
	{ key: 'iso', title: '时间（ISO 8601）' },
	{ key: 'printed', title: '时间' },
	{ key: 'precision', title: '精度', isNamed: true },
];

const PRECISION: Record<string, string> = {
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
export function timeline({ seed, edition }: Source<FigureOf<'timeline'>>): Chart {
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
		.sort((a, b) => +range(a.date.iso)[0] - +range(b.date.iso)[0]);
	const moments = rows.map(({ moment }) => moment);
	return {
		isWide: true,
		panels: [
			{
				says: moments.map(({ label, printed }) => `${printed}${label}`).join('；'),
				draw: (width) => drawTimeline(moments, width),
			},
		],
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
				cells: [moment.label, date.iso, moment.printed, PRECISION[date.precision] ?? ''],
				source: moment.datum,
				place: date.place,
			})),
		},
	};
}

/** A date as the text prints it, with the year that it leaves out. */
function printedOf({ quote, iso, inferred }: Pick<DateRow, 'quote' | 'iso' | 'inferred'>): string {
	if (/\d{4}年/.test(quote)) return quote;
	return inferred && !quote.startsWith('同年')
		? `${quote}（${endOf(iso).slice(0, 4)}年，推定）`
		: inWords(iso);
}

/** Until when the data of each section run: the latest date or period that its text states. */
export function cutOffs({ edition, seed }: Source<PointedFigure>): Chart {
	const { year } = edition.report;
	const rows = edition.ministries.flatMap((unit) => {
		const last = latestIn(edition, unit);
		if (!last) return [];
		const isPoint = +range(last.iso)[1] > Date.UTC(year + 1, 0, 1);
		const label = edition.ministry(unit.id).short;
		const { iso, printed, certainty } = last;
		const datum = { page: edition.at(last.place).page, says: `${label}：${printed}，见原句` };
		return [{ unit, last, moment: { label, iso, printed, isPoint, certainty, datum } }];
	});
	const moments = rows.map(({ moment }) => moment);
	return {
		isWide: true,
		panels: [
			{
				says: moments.map(({ label, printed }) => `${label}${printed}`).join('；'),
				draw: (width) => drawTimeline(moments, width),
			},
		],
		key: [
			{ sign: 'point-dot', text: seed.point },
			{ sign: 'dot', text: '写明月或日' },
			{ sign: 'bar', text: '只写年底或半年' },
			{ sign: 'quiet', text: '只写年' },
			...(moments.some(({ certainty }) => certainty === 'open')
				? [{ sign: 'at-least' as const, text: '有起无讫' }]
				: []),
		],
		table: {
			columns: [
				{ key: 'label', title: '部门' },
				{ key: 'iso', title: '时间（ISO 8601）' },
				{ key: 'printed', title: '最晚的时间' },
			],
			rows: rows.map(({ unit, last, moment }) => ({
				cells: [unit.label, last.iso, moment.printed],
				source: moment.datum,
				place: last.place,
			})),
		},
	};
}

interface Latest extends Pick<Moment, 'iso' | 'printed' | 'certainty'> {
	place: Place;
}

/** The end of the latest period in a unit; of equal ends the more precise. */
function latestIn(edition: Edition, unit: Unit): Latest | undefined {
	const dates = edition.dates
		.filter(({ place }) => place.unit === unit.id)
		.map((date): Latest => {
			const { iso, precision, place } = date;
			const certainty = precision.startsWith('end-of-year') ? 'vague' : certaintyOf(iso);
			return { iso: endOf(iso), printed: printedOf(date), certainty, place };
		});
	const numbers = edition.numbers.filter(({ place }) => place.unit === unit.id);
	const periods = numbers.flatMap(({ period, place }): Latest[] =>
		period
			? [{ iso: endOf(period), printed: inWords(period), certainty: certaintyOf(period), place }]
			: [],
	);
	const [last] = [...dates, ...periods].sort(
		(a, b) => +range(b.iso)[1] - +range(a.iso)[1] || b.iso.length - a.iso.length,
	);
	const isOpen = numbers.some(({ period }) => period?.endsWith('/..'));
	const { year } = edition.report;
	if (!last || !isOpen || +range(last.iso)[1] > Date.UTC(year, 0, 1)) return last;
	// What began before the year and is said to go on has no end that the text states.
	const whole = edition.dates.find(({ place }) => place === last.place)?.iso ?? last.iso;
	return { ...last, iso: whole, printed: `${last.printed}起`, certainty: 'open' };
}

const certaintyOf = (iso: string): Moment['certainty'] =>
	endOf(iso).length === 4 ? 'quiet' : 'exact';

/** The end of an interval, or its beginning where the end is open. */
function endOf(iso: string): string {
	const [from = '', to] = iso.split('/');
	return to === undefined || to === '..' ? from : to;
}
