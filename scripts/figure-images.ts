import { copyFileSync, existsSync, globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterPages } from './after-pages.ts';
import type { Drawing } from './figure-images/drawing.ts';
import { placesOf } from './figure-images/keep.ts';

/** So many threads at most: each holds the pixels of some pictures. */
const THREADS = 4;

/** To begin takes a thread longer than to draw so many. */
const FEW = 4;

/** Makes a PNG beside every figure that was written as SVG; what was drawn before is taken from there. */
export const figureImages = () =>
	afterPages('figure-images', async (dist) => {
		const svgs = globSync('data/*/figures/*.svg', { cwd: dist })
			.sort()
			.map((path) => join(dist, path));
		const places = placesOf(svgs.map((svg) => readFileSync(svg, 'utf8')));
		const drawings = svgs.map((svg, index): Drawing => ({ svg, to: places[index]! }));
		const lacking = drawings.filter(({ to }) => !existsSync(to));
		await drawAll(lacking);
		for (const { svg, to } of drawings) copyFileSync(to, svg.replace(/svg$/, 'png'));
		return `${svgs.length} figures as PNG, ${lacking.length} of them drawn`;
	});

/** Draws at once on the processors that the machine has. */
async function drawAll(drawings: readonly Drawing[]): Promise<void> {
	const threads = Math.min(availableParallelism(), THREADS, Math.ceil(drawings.length / FEW));
	const shares = Array.from({ length: threads }, (_, thread) =>
		drawings.filter((_, index) => index % threads === thread),
	);
	await Promise.all(shares.map(draw));
}

const draw = (drawings: readonly Drawing[]): Promise<void> =>
	new Promise((resolve, reject) => {
		const thread = join(import.meta.dirname, 'figure-images', 'thread.ts');
		const worker = new Worker(thread, { workerData: drawings });
		worker.on('error', reject);
		worker.on('exit', (code) =>
			code === 0 ? resolve() : reject(new Error(`The pictures were not made (${code}).`)),
		);
	});
