import findBrowser, { launch } from './browser.ts';
import { blocks, DIST, report } from './edition.ts';
import { ask, expected, fold, sample, truth } from './oracle.ts';
import { serve } from './serve.ts';

/**
 * Holds both engines, in a real browser, to every distinct substring of 1 to 4 characters of the
 * text and to a sample of longer ones: which blocks, and that both give the same order. Takes
 * some ten minutes; `npm test` runs a seeded part of it.
 */
const LONGEST = 4;
const BATCH = 500;

const layers = blocks(report()).flatMap(({ reading, received }) => [fold(reading), fold(received)]);
const queries = new Set<string>();
for (const text of layers) {
	const characters = [...text];
	for (let length = 1; length <= LONGEST; length++)
		for (let at = 0; at + length <= characters.length; at++) {
			const query = characters.slice(at, at + length).join('');
			// A mark alone, or one that leads a query, is not kept by the fold.
			if (fold(query) === query) queries.add(query);
		}
}
for (const query of sample(2_000, 24, 1)) queries.add(query);

await findBrowser();
const [browser, host] = await Promise.all([launch(), serve(DIST)]);
const all = [...queries];
const truths = truth();
const wrong: string[] = [];
const answers: Record<string, string[]> = { scan: [], pagefind: [] };

for (const engine of ['scan', 'pagefind'] as const) {
	const page = await browser.newPage({ serviceWorkers: 'block' });
	await page.route(engine === 'scan' ? '**/pagefind/**' : '**/text.js*', (route) => route.abort());
	await page.goto(`${host.base}search.html?q=海关`);
	await page.waitForSelector('[data-search-state=done]');
	for (let at = 0; at < all.length; at += BATCH) {
		const batch = all.slice(at, at + BATCH);
		for (const [index, found] of (await ask(page, batch)).entries()) {
			const query = batch[index]!;
			answers[engine]!.push(found.join(' '));
			if ([...found].sort().join(' ') !== expected(truths, query).join(' '))
				wrong.push(`${engine}: ${query}`);
		}
		process.stdout.write(`\r${engine}: ${Math.min(at + BATCH, all.length)} of ${all.length}`);
	}
	process.stdout.write('\n');
	await page.close();
}
const different = all.filter((_, index) => answers['scan']![index] !== answers['pagefind']![index]);
await browser.close();
host.close();

console.log(
	`${all.length} queries, 2 engines: ${wrong.length} wrong answers, ${different.length} in another order`,
);
for (const line of [...wrong, ...different].slice(0, 20)) console.log(line);
if (wrong.length + different.length > 0) process.exitCode = 1;
