import { pause } from './pause.ts';

/** So many ms of work are one task. What is typed waits no longer; a slow machine does less in it. */
const PORTION = 8;

/**
 * Does work step by step, with pauses between portions of it, and gives what comes of it. Rejects
 * at a pause when it is no longer wanted.
 */
export async function inPortions<T>(
	work: Iterator<unknown, T>,
	isWanted: () => boolean = () => true,
): Promise<T> {
	let end = performance.now() + PORTION;
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
		if (performance.now() < end) continue;
		await pause();
		if (!isWanted()) throw new Error('unwanted');
		end = performance.now() + PORTION;
	}
}

/** Makes something of each item of a list, an item a step. */
export function* each<T, U>(items: Iterable<T>, make: (item: T) => U): Generator<void, U[]> {
	const made: U[] = [];
	for (const item of items) {
		made.push(make(item));
		yield;
	}
	return made;
}
