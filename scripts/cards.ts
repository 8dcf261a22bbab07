import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterPages } from './after-pages.ts';
import { lackingIn } from './cards/signs.ts';
import { inThreads } from './in-threads.ts';

const THREAD = join(import.meta.dirname, 'cards', 'thread.ts');

/** Makes a PNG of every card in place of its SVG. Throws where the font lacks a sign, which would vanish. */
export const cards = () =>
	afterPages('cards', async (dist) => {
		const svgs = globSync('data/*/cards/*.svg', { cwd: dist })
			.sort()
			.map((path) => join(dist, path));
		for (const svg of svgs) refuse(svg);
		await inThreads(THREAD, svgs);
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
