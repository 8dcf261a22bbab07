import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ask, expected, sample, truth } from './oracle.ts';
import { newPage, visit } from './room.ts';
import { many, sweep } from './sweep.ts';

/** The search page with only one of the engines. */
async function only(engine: 'scan' | 'pagefind'): Promise<Page> {
	const page = await newPage();
	const blocked = engine === 'scan' ? '**/pagefind/**' : '**/data/*/text.js*';
	await page.route(blocked, (route) => route.abort());
	await visit(page, 'search.html?q=海关');
	expect(await page.getAttribute('html', 'data-engine')).toBe(engine);
	return page;
}

test.each(['scan', 'pagefind'] as const)(
	'%s: substrings of 1 to 8 characters give exactly the blocks that contain them',
	sweep(),
	async (engine) => {
		const page = await only(engine);
		const blocks = truth();
		const queries = sample(many(200, 600), 8, 2015);
		const answers = await ask(page, queries);
		for (const [index, query] of queries.entries())
			expect([...answers[index]!].sort(), query).toEqual(expected(blocks, query));
		await page.close();
	},
);

test('both engines give the same hits in the same order', sweep(), async () => {
	const queries = sample(many(40, 120), 6, 38);
	const [scan, pagefind] = [await only('scan'), await only('pagefind')];
	expect(await ask(scan, queries)).toEqual(await ask(pagefind, queries));
	await Promise.all([scan.close(), pagefind.close()]);
});
