import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { cutting } from './cut-font.ts';
import type { Drawing } from './drawing.ts';
import { FONT, png } from './png.ts';

const cut = cutting(readFileSync(FONT));

// Draws what the thread is given. A picture gets its name when it is whole, for the next build trusts it.
for (const { svg, to } of workerData as readonly Drawing[]) {
	const [text, font] = [readFileSync(svg, 'utf8'), `${to}.ttf`];
	writeFileSync(font, cut(text));
	writeFileSync(`${to}.part`, png(text, font));
	rmSync(font);
	renameSync(`${to}.part`, to);
	// Only between two tasks does the drawing library give back the memory of a picture.
	await new Promise((resolve) => setImmediate(resolve));
}
