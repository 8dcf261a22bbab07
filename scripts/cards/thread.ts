import { Resvg } from '@resvg/resvg-js';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { cutting } from '../figure-images/cut-font.ts';
import { encode } from '../figure-images/encode.ts';
import { FONT } from './signs.ts';

const cut = cutting(readFileSync(FONT));

// Draws the cards that the thread is given.
for (const svg of workerData as readonly string[]) {
	const [text, font] = [readFileSync(svg, 'utf8'), `${svg}.ttf`];
	writeFileSync(font, cut(text));
	const { width, height, pixels } = new Resvg(text, {
		font: { loadSystemFonts: false, fontFiles: [font], defaultFontFamily: 'Noto Serif SC' },
	}).render();
	rmSync(font);
	writeFileSync(svg.replace(/svg$/, 'png'), encode(width, height, pixels));
	// Only between two tasks does the drawing library give back the memory of a picture.
	await new Promise((resolve) => setImmediate(resolve));
}
