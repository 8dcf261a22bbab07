import type { Edition } from '../../edition/edition.ts';
import type { MinistryUnit } from '../../edition/unit.ts';
import type { Place } from '../../schema/place.ts';
import type { FigureOf } from '../../schema/figure.ts';
import { inWords } from '../../words/periods.ts';
import { drawTimeline, range, type Moment } from '../timeline.ts';
import type { Chart, ChartSource } from '../view.ts';
import { endOf, printedOf } from './dates.ts';

/** Until when the data of each section run: the latest date or period that its text states. */
export function cutOffs({ edition, seed }: ChartSource<FigureOf<'cut-offs'>>): Chart {
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
function latestIn(edition: Edition, unit: MinistryUnit): Latest | undefined {
	const dates = edition.dates
		.filter(({ place }) => place.unit === unit.id)
		.map((date): Latest => {
			const { iso, precision, place } = date;
			const certainty = precision.startsWith('end-of-year') ? 'vague' : certaintyOf(iso);
			return { iso: endOf(iso), printed: printedOf(date), certainty, place };
		});
	const numbers = edition.numbersIn(unit.id);
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
