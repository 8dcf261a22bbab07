import { scaleUtc, utcDay, utcMonth, utcYear } from 'd3';
import {
	NARROW,
	WIDE,
	circle,
	line,
	path,
	rect,
	round,
	widest,
	words,
	type DatumRef,
	type Scene,
	type Shape,
} from './scene.ts';

/** Something on a day, in a month or in a year: as precise as the text is, and no more. */
export interface Moment {
	label: string;
	/** ISO 8601: 2015-10-01, 2015-06, 2011, an interval, or `..` at an open end. */
	iso: string;
	/** The date as the text prints it. */
	printed: string;
	isPoint: boolean;
	/**
	 * `exact` where the text gives a day or a month; `vague` where it says “the end of”; `quiet` for
	 * what only says the year and must not outshine the rest; `open` where no end is stated.
	 */
	certainty: 'exact' | 'vague' | 'quiet' | 'open';
	datum: DatumRef;
}

const MONTH = 32 * 864e5;
const YEAR = 366 * 864e5;
const ROW = { narrow: 40, wide: 25 };
const LISTED = 24;
const SHORTEST = 8;
/** So many years and fewer are drawn by quarters. */
const FEW_YEARS = 5;

/**
 * Moments down the page, in the order given, against one axis of years: a dot for a day or month, a
 * bar for a longer time. There must be a moment. No line of a year runs through lettering.
 */
export function drawTimeline(moments: readonly Moment[], width = NARROW): Scene {
	const isWide = width >= WIDE;
	const dates = isWide ? datesIn(moments) : 0;
	const labels = isWide ? widest(moments.map(({ label }) => label)) : 0;
	const left = isWide ? dates + labels + 18 : 6;
	const ends = moments.map(({ iso }) => range(iso));
	const first = utcYear.floor(new Date(Math.min(...ends.map(([from]) => +from))));
	const last = endOfAxis(first, new Date(Math.max(...ends.map(([, to]) => +to))));
	const scale = scaleUtc([first, last], [left, width - 6]);
	const row = isWide ? ROW.wide : ROW.narrow;
	const top = 24;
	const height = top + moments.length * row + 4;
	const levels = moments.map((_, index) => top + index * row + (isWide ? row / 2 : 28));

	const shapes: Shape[] = yearLines(first, last, (width - left) / (+last - +first)).flatMap(
		(year) => {
			const x = scale(year);
			const label = words(x + 3, 12, String(year.getUTCFullYear()), 'tick');
			// Where labels stand over the marks, a line is parted into one behind each mark.
			const d = levels.map((y) => `M${round(x)} ${y - 7}v14`).join('');
			return [
				isWide ? line(x, 2, x, height, 'hair') : path(`M${round(x)} 2v14${d}`, 'hair'),
				label,
			];
		},
	);
	for (const [index, moment] of moments.entries()) {
		const [from, to] = ends[index]!;
		const y = levels[index]!;
		const { label, printed, isPoint, datum } = moment;
		const voice = isPoint ? 'ours' : 'word';
		const lettering = isWide
			? [words(dates, y + 4.5, label, voice), words(0, y + 4.5, printed, 'label')]
			: [
					words(0, y - 13, label, voice),
					words(width, y - 13, printed.replace(/(?<=日)\d+时.*/, ''), 'tick', 'end'),
				];
		const mark = markOf(moment, scale(from), scale(to), y, +to - +from <= MONTH);
		shapes.push({ kind: 'datum', datum, shapes: [...lettering, ...mark] });
	}
	return { width, height, shapes };
}

/** The same moments as a list, without an axis: when, and what. */
export function drawList(moments: readonly Moment[], width = NARROW): Scene {
	const dates = datesIn(moments);
	const shapes = moments.map(({ label, printed, isPoint, datum }, index): Shape => {
		const y = LISTED * (index + 0.5) + 4.5;
		const lettering = [
			// In the order in which its name says them.
			words(dates, y, label, isPoint ? 'ours' : 'word'),
			words(0, y, printed, 'label'),
		];
		return { kind: 'datum', datum, shapes: lettering };
	});
	return { width, height: moments.length * LISTED, shapes };
}

const datesIn = (moments: readonly Moment[]): number =>
	widest(moments.map(({ printed }) => printed)) + 14;

/** Where the axis ends: with a year, or where there are few, with a quarter. */
function endOfAxis(first: Date, last: Date): Date {
	const isLong = +last - +first > FEW_YEARS * YEAR;
	return isLong ? utcYear.ceil(last) : utcMonth.every(3)!.ceil(last);
}

/** The mark of a moment from one x to another. */
function markOf(
	{ isPoint, certainty }: Moment,
	from: number,
	to: number,
	y: number,
	isShort: boolean,
): Shape[] {
	const ink = isPoint ? 'point' : 'bar';
	const span = Math.max(to - from, SHORTEST);
	if (certainty === 'quiet') return [rect(from, y - 3, to - from, 6, 'wash')];
	if (certainty === 'open') {
		const chevron = (x: number) => `M${round(x)} ${y - 5}l5 5l-5 5`;
		return [rect(from, y - 3, span, 6, ink), path(chevron(to + 3) + chevron(to + 8), 'stem')];
	}
	if (certainty === 'exact' && isShort)
		return [circle((from + to) / 2, y, isPoint ? 5.5 : 4.5, ink)];
	return [rect(to - span, y - 3, span, 6, ink)];
}

/** The years that get a line: all, or every third up to the last. */
function yearLines(first: Date, last: Date, perMillisecond: number): Date[] {
	const years = utcYear.range(first, last);
	const isTight = perMillisecond * 365 * 864e5 < 34;
	return years.filter((_, index) => !isTight || (years.length - 1 - index) % 3 === 0);
}

/**
 * The first instant of a date or interval and the first behind it, in UTC; an open end is the end
 * that is known.
 */
export function range(iso: string): [Date, Date] {
	const [from = '', to = from] = iso.split('/');
	const known = from === '..' ? to : from;
	const final = to === '..' || from === '..' ? known : to;
	return [start(known), end(final)];
}

const start = (iso: string) => new Date(`${`${iso.slice(0, 10)}-01-01`.slice(0, 10)}T00:00:00Z`);

function end(iso: string): Date {
	const [date = ''] = iso.split('T');
	const unit = [utcYear, utcMonth, utcDay][date.split('-').length - 1]!;
	return unit.offset(start(iso), 1);
}
