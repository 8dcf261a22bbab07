/**
 * A drawing as data: what stands where, in units of about a CSS pixel. Charts return scenes;
 * `svg.ts` is the only one that draws.
 */
export interface Scene {
	width: number;
	height: number;
	shapes: Shape[];
}

/**
 * How a shape looks, in the vocabulary of the edition: `bar` measured, `point` what the title says,
 * `est` computed by us, `alt` the other reading, `axis` and `hair` lines, `stem` the line to a dot,
 * `thread` one line among many, `none`, `wash` and `frame` the squares of a grid.
 */
export type Ink =
	'bar' | 'point' | 'est' | 'alt' | 'axis' | 'hair' | 'stem' | 'thread' | 'none' | 'wash' | 'frame';

/** How lettering looks: the source's words, labels, the edition's own words, small ticks, large numerals, light on dark. */
export type Voice = 'word' | 'label' | 'ours' | 'tick' | 'large' | 'reverse';

/** A line of lettering. */
export interface Words {
	kind: 'words';
	x: number;
	/** The base line. */
	y: number;
	text: string;
	voice: Voice;
	anchor?: 'middle' | 'end';
	/** Stands over lines, which it parts. */
	hasHalo?: boolean;
	/** Set from top to bottom, one sign a line, beginning at `y`. */
	isVertical?: boolean;
}

/** What a scene is made of; a datum holds shapes, and all else is drawn as it is. */
export type Shape =
	| { kind: 'rect'; x: number; y: number; width: number; height: number; ink: Ink }
	| { kind: 'circle'; x: number; y: number; r: number; ink: Ink }
	| { kind: 'path'; d: string; ink: Ink }
	| Words
	/** What stands for one datum and leads to its words. */
	| { kind: 'datum'; datum: DatumRef; shapes: Shape[] };

/** Which datum a group of shapes stands for. */
export interface DatumRef {
	/** File of `dist/` with the id of the sentence, or of a row. */
	page: string;
	/** The datum in words. */
	says: string;
}

/** Font sizes by voice, in units of the drawing. */
export const SIZE: Record<Voice, number> = {
	word: 13,
	label: 13,
	ours: 13,
	tick: 12,
	large: 26,
	reverse: 13,
};

/** The advance of a sign, in ems: Han and full-width marks are square. */
function advance(sign: string): number {
	if (/[\u2000-\u206f]/.test(sign)) return 1;
	if (!/[\u0000-\u024f]/.test(sign)) return 1;
	if (/[A-Z%+]/.test(sign)) return 0.72;
	if (/[ .,:;'()]/.test(sign)) return 0.34;
	return 0.58;
}

/** About how wide lettering is, in units of the drawing; never less than it will be. */
export function widthOf(text: string, voice: Voice = 'word'): number {
	return [...text].reduce((sum, sign) => sum + advance(sign), 0) * SIZE[voice];
}

/** The width of the widest of these texts, in units of the drawing; nought where there is none. */
export const widest = (texts: readonly string[], voice: Voice = 'word'): number =>
	Math.max(0, ...texts.map((text) => widthOf(text, voice)));

/**
 * Lettering that begins at `x`, or with an anchor has its middle or its end there; `y` is its base
 * line.
 */
export const words = (
	x: number,
	y: number,
	text: string,
	voice: Voice = 'word',
	anchor?: 'middle' | 'end',
): Words => ({ kind: 'words', x: round(x), y: round(y), text, voice, ...(anchor && { anchor }) });

/** A rectangle by its upper left corner; all four numbers are rounded to a tenth. */
export const rect = (x: number, y: number, width: number, height: number, ink: Ink): Shape => ({
	kind: 'rect',
	x: round(x),
	y: round(y),
	width: round(width),
	height: round(height),
	ink,
});

/** A disc or ring around its centre, which is rounded to a tenth; the radius stays as it is. */
export const circle = (x: number, y: number, r: number, ink: Ink): Shape => ({
	kind: 'circle',
	x: round(x),
	y: round(y),
	r,
	ink,
});

/** A path as SVG writes it; its coordinates stay as they are (see `tidy`). */
export const path = (d: string, ink: Ink): Shape => ({ kind: 'path', d, ink });

/** A straight line between two points, which are rounded to a tenth, as a path. */
export const line = (x1: number, y1: number, x2: number, y2: number, ink: Ink): Shape =>
	path(`M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`, ink);

/** A path as D3 writes it, with its coordinates rounded. */
export const tidy = (d: string): string =>
	d.replace(/\d+\.\d+/g, (digits) => String(round(Number(digits))));

/** A coordinate with one decimal, which is finer than any screen. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** All shapes below a scene, without the groups around them. */
export function flat(shapes: readonly Shape[]): Exclude<Shape, { kind: 'datum' }>[] {
	return shapes.flatMap((shape) => (shape.kind === 'datum' ? flat(shape.shapes) : [shape]));
}

/** The width of a drawing for the narrowest screen, in units of a scene: 320 CSS pixels. */
export const NARROW = 320;
/** The width of a drawing that takes the whole column of text on a wide screen. */
export const WIDE = 684;
