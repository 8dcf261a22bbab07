import { Resvg } from '@resvg/resvg-js';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterPages } from './after-pages.ts';

/** The one font of all pictures; a sign it lacks would vanish without a word, which a test prevents. */
export const FONT = join(import.meta.dirname, 'fonts', 'NotoSansSC-subset.ttf');

/** Twice the size at which a figure is drawn. */
const SCALE = 2;

/** Makes a PNG beside every figure that was written as SVG. */
export const figureImages = () =>
	afterPages('figure-images', (dist) => {
		const files = globSync('data/*/figures/*.svg', { cwd: dist }).sort();
		for (const file of files) {
			const path = join(dist, file);
			writeFileSync(path.replace(/svg$/, 'png'), png(readFileSync(path, 'utf8')));
		}
		return `${files.length} figures drawn as PNG`;
	});

/** The picture as PNG; the same bytes for the same SVG on every machine. */
export function png(svg: string): Uint8Array {
	const picture = new Resvg(svg, {
		font: { loadSystemFonts: false, fontFiles: [FONT], defaultFontFamily: 'Noto Sans SC' },
		fitTo: { mode: 'zoom', value: SCALE },
	});
	return picture.render().asPng();
}
