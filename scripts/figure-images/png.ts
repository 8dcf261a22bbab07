import { Resvg } from '@resvg/resvg-js';
import { join } from 'node:path';
import { encode } from './encode.ts';

/** The one font of all pictures; a sign it lacks would vanish without a word, which a test prevents. */
export const FONT = join(import.meta.dirname, '..', 'fonts', 'NotoSansSC-subset.ttf');

/** Twice the size at which a figure is drawn. */
const SCALE = 2;

/** The picture as PNG, by the font in a file; the same bytes for the same SVG on every machine. */
export function png(svg: string, font = FONT): Uint8Array {
	const picture = drawn(svg, font);
	return encode(picture.width, picture.height, picture.pixels);
}

/** The picture in pixels. */
export const drawn = (svg: string, font = FONT) =>
	new Resvg(svg, {
		font: { loadSystemFonts: false, fontFiles: [font], defaultFontFamily: 'Noto Sans SC' },
		fitTo: { mode: 'zoom', value: SCALE },
	}).render();
