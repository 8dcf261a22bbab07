import { copyFileSync, existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterPages } from './after-pages.ts';
import type { Drawing } from './figure-images/drawing.ts';
import { placesOf } from './figure-images/keep.ts';
import { inThreads } from './in-threads.ts';

const THREAD = join(import.meta.dirname, 'figure-images', 'thread.ts');
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
		await inThreads(THREAD, lacking, FEW);
		for (const { svg, to } of drawings) copyFileSync(to, svg.replace(/svg$/, 'png'));
		return `${svgs.length} figures as PNG, ${lacking.length} of them drawn`;
	});
