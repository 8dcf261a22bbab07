import { readFileSync, writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { png } from './png.ts';

// Makes a PNG beside each of the SVG files that the thread is given.
for (const path of workerData as readonly string[])
	writeFileSync(path.replace(/svg$/, 'png'), png(readFileSync(path, 'utf8')));
