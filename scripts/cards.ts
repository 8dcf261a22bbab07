import { globSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterPages } from './after-pages.ts';
import { lackingIn } from './cards/signs.ts';

/** So many threads at most: each holds the pixels of a card. */
const THREADS = 4;

/** Makes a PNG of every card in place of its SVG. Throws where the font lacks a sign, which would vanish. */
export const cards = () =>
	afterPages('cards', async (dist) => {
		const svgs = globSync('data/*/cards/*.svg', { cwd: dist })
			.sort()
			.map((path) => join(dist, path));
		for (const svg of svgs) refuse(svg);
		const threads = Math.min(availableParallelism(), THREADS, svgs.length);
		const shares = Array.from({ length: threads }, (_, thread) =>
			svgs.filter((_, index) => index % threads === thread),
		);
		await Promise.all(shares.map(draw));
		for (const svg of svgs) rmSync(svg);
		return svgs.length > 0 ? `${svgs.length} cards as PNG` : 'without SITE there are no cards';
	});

function refuse(svg: string): void {
	const lacking = lackingIn(readFileSync(svg, 'utf8'));
	if (lacking.length > 0)
		throw new Error(
			`${svg}: the font scripts/fonts/NotoSerifSC-subset.ttf lacks ${lacking.join(' ')}; cut it again with these signs, as CONTRIBUTING.md says.`,
		);
}

const draw = (svgs: readonly string[]): Promise<void> =>
	new Promise((resolve, reject) => {
		const thread = join(import.meta.dirname, 'cards', 'thread.ts');
		const worker = new Worker(thread, { workerData: svgs });
		worker.on('error', reject);
		worker.on('exit', (code) =>
			code === 0 ? resolve() : reject(new Error(`The cards were not made (${code}).`)),
		);
	});
