import { Resvg } from '@resvg/resvg-js';
import { readFileSync, writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { encode } from '../figure-images/encode.ts';
import { FONT } from './signs.ts';

// Draws the cards that the thread is given.
for (const svg of workerData as readonly string[]) {
	const { width, height, pixels } = new Resvg(readFileSync(svg, 'utf8'), {
		font: { loadSystemFonts: false, fontFiles: [FONT], defaultFontFamily: 'Noto Serif SC' },
	}).render();
	writeFileSync(svg.replace(/svg$/, 'png'), encode(width, height, pixels));
	// Only between two tasks does the drawing library give back the memory of a picture.
	await new Promise((resolve) => setImmediate(resolve));
}
