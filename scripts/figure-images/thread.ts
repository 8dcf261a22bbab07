import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import type { Drawing } from './drawing.ts';
import { png } from './png.ts';

// Draws what the thread is given. A picture gets its name when it is whole, for the next build trusts it.
for (const { svg, to } of workerData as readonly Drawing[]) {
	writeFileSync(`${to}.part`, png(readFileSync(svg, 'utf8')));
	renameSync(`${to}.part`, to);
	// Only between two tasks does the drawing library give back the memory of a picture.
	await new Promise((resolve) => setImmediate(resolve));
}
