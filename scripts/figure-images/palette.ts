/** A picture by the places of its pixels among its colours. */
export interface ByPalette {
	/** Red, green and blue of each colour. */
	colours: Uint8Array;
	places: Uint16Array;
}

/** As many colours as one byte can tell apart. */
const MOST = 256;

/**
 * An opaque picture by its palette, in the order of the first pixels. A figure has a few inks and the
 * shades of their edges; the rarest shades beyond 256 give way to the nearest that stays.
 */
export function byPalette(pixels: Int32Array): ByPalette {
	const { found, counts, places } = counted(pixels);
	if (!found.every(isOpaque))
		throw new Error('A picture has pixels that one can see through; give the figure a ground.');
	const rarest = counts.map((_, place) => place).sort((a, b) => counts[b]! - counts[a]!);
	const given = new Set(rarest.slice(MOST));
	const kept = found.filter((_, place) => !given.has(place));
	const colours = Uint8Array.from(kept.flatMap(rgbOf));
	if (given.size === 0) return { colours, places };
	const instead = found.map((pixel, place) =>
		given.has(place) ? nearest(pixel, kept) : kept.indexOf(pixel),
	);
	for (let at = 0; at < places.length; at++) places[at] = instead[places[at]!]!;
	return { colours, places };
}

/** All colours as they are found, how many pixels have each, and the place of each pixel, run by run. */
function counted(pixels: Int32Array) {
	const found = new Map<number, number>();
	const counts: number[] = [];
	const places = new Uint16Array(pixels.length);
	for (let at = 0; at < pixels.length;) {
		const pixel = pixels[at]!;
		const start = at;
		const place = found.get(pixel) ?? found.size;
		if (place === found.size) found.set(pixel, place);
		while (at < pixels.length && pixels[at] === pixel) places[at++] = place;
		counts[place] = (counts[place] ?? 0) + at - start;
	}
	return { found: [...found.keys()], counts, places };
}

/** The place of the colour that differs least. */
function nearest(pixel: number, kept: readonly number[]): number {
	const own = rgbOf(pixel);
	const distances = kept.map((other) =>
		rgbOf(other).reduce((sum, part, at) => sum + (part - own[at]!) ** 2, 0),
	);
	return distances.indexOf(Math.min(...distances));
}

const isOpaque = (pixel: number): boolean => pixel >>> 24 === 255;

/** Red, green and blue of a pixel, whose lowest byte is red: the order on every processor that Node runs on. */
const rgbOf = (pixel: number): [red: number, green: number, blue: number] => [
	pixel & 255,
	(pixel >> 8) & 255,
	(pixel >> 16) & 255,
];
