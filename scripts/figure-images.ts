import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterPages } from './after-pages.ts';

/** So many pictures a thread makes: the megabytes that each takes are given back only when it ends. */
const BATCH = 12;

/** So many threads at most: each holds the pictures of its batch. */
const THREADS = 4;

/** Makes a PNG beside every figure that was written as SVG. */
export const figureImages = () =>
	afterPages('figure-images', async (dist) => {
		const files = globSync('data/*/figures/*.svg', { cwd: dist }).sort();
		await drawAll(files.map((file) => join(dist, file)));
		return `${files.length} figures drawn as PNG`;
	});

/** Draws batch after batch, as many at once as the machine has processors. */
async function drawAll(paths: readonly string[]): Promise<void> {
	const batches = Array.from({ length: Math.ceil(paths.length / BATCH) }, (_, index) =>
		paths.slice(index * BATCH, (index + 1) * BATCH),
	);
	const threads = Math.min(availableParallelism(), THREADS);
	await Promise.all(
		Array.from({ length: threads }, async () => {
			for (let batch = batches.shift(); batch; batch = batches.shift()) await draw(batch);
		}),
	);
}

const draw = (paths: readonly string[]): Promise<void> =>
	new Promise((resolve, reject) => {
		const thread = join(import.meta.dirname, 'figure-images', 'thread.ts');
		const worker = new Worker(thread, { workerData: paths });
		worker.on('error', reject);
		worker.on('exit', (code) =>
			code === 0 ? resolve() : reject(new Error(`The pictures were not made (${code}).`)),
		);
	});
