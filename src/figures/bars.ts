import { SCALES } from '../words/scales.ts';
import { max, min, scaleLinear, scaleLog } from 'd3';
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

/** One bar, with all that is written around it. */
export interface Bar {
	label: string;
	value: number;
	/** The value in the words of the text: 约1.84亿份. */
	printed: string;
	/** A second number, written behind the value. */
	beside?: string | undefined;
	isPoint: boolean;
	/** The words say “at least”: the bar stays open. */
	isAtLeast: boolean;
	/** The value of the year before, computed; two where the words can be read in two ways. */
	implied: readonly number[];
	impliedWords?: string | undefined;
	/** The growth that implies them, in few words: 增4倍. */
	growth?: string | undefined;
	datum: DatumRef;
}

/** Bars on one scale: from nought, or by powers of ten with `log`. */
export interface BarPanel {
	form: 'bar' | 'dot' | 'log';
	/** The end of the scale where it is not the largest value. */
	to?: number | undefined;
	bars: readonly Bar[];
	/** How wide the labels are held to be, where panels begin at one edge; as wide as they are where it is not said. */
	labels?: number;
}

/**
 * How high a bar is and a hollow one under it, how much room parts rows, and the longest label that
 * stands beside its bar; a longer one stands above.
 */
interface Measure {
	bar: number;
	estimate: number;
	gap: number;
	beside: number;
}
const SMALL: Measure = { bar: 14, estimate: 9, gap: 2, beside: 112 };
const LARGE: Measure = { bar: 22, estimate: 14, gap: 10, beside: 200 };
/** Dots need less height, and their labels may be longer. */
const DOTS: Measure = { bar: 14, estimate: 9, gap: 6, beside: 320 };
const CHEVRONS = 14;

/**
 * Horizontal bars or dots with the value behind each, in the order given; `width` is the whole
 * drawing’s, in units of the scene. There must be a bar, and with `log` every value must be above
 * nought.
 */
export function drawBars(
	{ form, to, bars, labels = labelsOf(bars) }: BarPanel,
	width = NARROW,
): Scene {
	const measure = width < WIDE ? SMALL : form === 'bar' ? LARGE : DOTS;
	const isBeside = labels <= measure.beside;
	const left = isBeside ? labels + 10 : form === 'bar' ? 0.5 : 5;
	const tail = (bar: Bar) => (!bar.isAtLeast ? 0 : form === 'bar' ? CHEVRONS : CHEVRONS + 4);
	const right = Math.max(...bars.map((bar) => widest([said(bar)]) + tail(bar) + 12));
	const scale = scaleOf({ form, to, bars }, [left, width - right]);

	const shapes: Shape[] = [];
	let y = 4;
	for (const bar of bars) {
		const top = y + (isBeside ? 4 : 22);
		const middle = top + measure.bar / 2;
		const end = scale(bar.value);
		const mark = bar.isPoint ? 'point' : 'bar';
		shapes.push(words(0, isBeside ? middle + 4.5 : y + 15, bar.label, 'label'));
		shapes.push({
			kind: 'datum',
			datum: bar.datum,
			shapes: [
				...(form === 'bar'
					? [rect(left, top, Math.max(end - left, 1), measure.bar, mark)]
					: [
							line(left, middle, end, middle, form === 'log' ? 'hair' : 'stem'),
							circle(end, middle, 4.5, mark),
						]),
				...(tail(bar) > 0
					? [chevrons(end + (form === 'bar' ? 3 : 8), top, measure.bar, mark)]
					: []),
				words(end + tail(bar) + 8, middle + 4.5, bar.printed, bar.isPoint ? 'ours' : 'word'),
			],
		});
		if (bar.beside)
			shapes.push(
				words(end + tail(bar) + 8 + widest([bar.printed]) + 6, middle + 4.5, bar.beside, 'label'),
			);
		y = top + measure.bar + 8;
		if (bar.implied.length > 0) {
			const base = y - 2 + measure.estimate / 2 + 4.5;
			if (bar.growth) shapes.push(words(0, base, bar.growth, 'tick'));
			shapes.push(...estimate(bar, left, y - 2, measure.estimate, scale));
			y += measure.estimate + 9;
		}
		if (form !== 'log') shapes.push(line(left, top - 4, left, y - 4, 'axis'));
		y += isBeside ? measure.gap : measure.gap + 2;
	}
	if (form === 'log') {
		shapes.push(...decades(scale, left, y, bars));
		y += 20;
	}
	return { width, height: Math.ceil(y), shapes };
}

/** How wide what stands before the bars is. */
export const labelsOf = (bars: readonly Bar[]): number =>
	Math.max(
		widest(bars.map(({ label }) => label)),
		widest(
			bars.map(({ growth = '' }) => growth),
			'tick',
		),
	);

type Scale = (value: number) => number;

function scaleOf({ form, to, bars }: BarPanel, range: [number, number]): Scale {
	const values = bars.map(({ value }) => value);
	const most = to ?? max(values)!;
	if (form !== 'log') return scaleLinear([0, most], range);
	return scaleLog([10 ** Math.floor(Math.log10(min(values)!)), most], range);
}

/** What stands behind a bar. */
const said = ({ printed, beside }: Bar) => (beside ? `${printed} ${beside}` : printed);

/** Two signs behind a bar that does not end: “at least”. */
function chevrons(x: number, y: number, height: number, ink: 'bar' | 'point'): Shape {
	const half = height / 2 - 1;
	const one = (from: number) => `M${from} ${y + 1}l4 ${half}l-4 ${half}`;
	const from = round(x);
	return path(`${one(from)}${one(from + 5)}`, ink === 'bar' ? 'stem' : 'est');
}

/** The year before, hollow to the lower reading and dashed on to the higher. */
function estimate(bar: Bar, left: number, y: number, height: number, scale: Scale): Shape[] {
	const low = Math.max(scale(min(bar.implied)!), left + 2);
	const high = Math.max(scale(max(bar.implied)!), low);
	return [
		...(high > low + 0.5 ? [rect(left, y, high - left, height, 'alt')] : []),
		rect(left, y, low - left, height, 'est'),
		words(high + 8, y + height / 2 + 4.5, `推算${bar.impliedWords ?? ''}`, 'ours'),
	];
}

/** The powers of ten under a logarithmic scale. */
function decades(scale: Scale, left: number, y: number, bars: readonly Bar[]): Shape[] {
	const values = bars.map(({ value }) => value);
	const first = Math.floor(Math.log10(min(values)!));
	const last = Math.floor(Math.log10(max(values)!));
	const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
	const room = widest(all.map(powerWords), 'tick') + 8;
	const step = Math.ceil(room / (scale(10 ** (first + 1)) - scale(10 ** first)));
	const powers = all.filter((power) => (power - first) % step === 0);
	return [
		line(left, y, scale(max(values)!), y, 'axis'),
		...powers.flatMap((power) => {
			const x = scale(10 ** power);
			const label = powerWords(power);
			const at = Math.max(x, widest([label], 'tick') / 2);
			return [line(x, y, x, y + 4, 'axis'), words(at, y + 17, label, 'tick', 'middle')];
		}),
	];
}

/** 10000 is 1万, 10000000 is 1000万. */
export function powerWords(power: number): string {
	const [sign = '', scale = 1] =
		Object.entries(SCALES).findLast(([, each]) => each <= 10 ** power) ?? [];
	return `${Math.round(10 ** power / scale)}${sign}`;
}
