import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** So many threads at most: each holds the pixels of some pictures. */
const THREADS = 4;

/**
 * The drawing library gives the memory of a picture back to the system at once and asks for it again for
 * the next, which takes a third of the time; it reads this when the first thread begins.
 */
const KEEPS_MEMORY = 'MIMALLOC_PURGE_DELAY';

/**
 * Has the work done at once on the processors that the machine has, each thread of `file` with a share
 * of it; to begin a thread takes as long as `few` pieces of work.
 */
export async function inThreads(file: string, work: readonly unknown[], few = 1): Promise<void> {
	process.env[KEEPS_MEMORY] ??= '-1';
	const threads = Math.min(availableParallelism(), THREADS, Math.ceil(work.length / few));
	const shares = Array.from({ length: threads }, (_, thread) =>
		work.filter((_, index) => index % threads === thread),
	);
	await Promise.all(shares.map((share) => inThread(file, share)));
}

const inThread = (file: string, share: readonly unknown[]): Promise<void> =>
	new Promise((resolve, reject) => {
		const worker = new Worker(file, { workerData: share });
		worker.on('error', reject);
		worker.on('exit', (code) =>
			code === 0 ? resolve() : reject(new Error(`The pictures were not made (${code}).`)),
		);
	});
