import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST } from './edition.ts';
import { choose } from './reader.ts';
import { newPage, visit } from './room.ts';
import { serve } from './serve.ts';

test('every page, script and style sheet begins with one byte order mark', () => {
	const files = globSync('**/*.{html,js,css}', { cwd: DIST, exclude: ['pagefind/**'] });
	expect(files.length).toBeGreaterThan(110);
	for (const file of files)
		expect(readFileSync(join(DIST, file), 'utf8'), file).toMatch(/^\uFEFF[^\uFEFF]/);
});

test('on a host that declares everything to be GB2312, the edition reads, searches and sets as anywhere', async () => {
	const host = await serve(DIST, { charset: 'gb2312' });
	const page = await newPage();
	await visit(page, '2015/ministries/customs.html', host.base);
	expect(await page.title()).toMatch(/^海关总署 · /);
	expect(await page.evaluate(() => [document.characterSet, document.compatMode])).toEqual([
		'UTF-8',
		'CSS1Compat',
	]);
	// Words of a script, and those of the received text, which are a script, too.
	await choose(page, '长者模式', '底本');
	await page.waitForSelector('[data-layered]');
	expect(await page.locator('.layer').textContent()).toContain('底本：');
	expect(await page.locator('#title').textContent()).toContain('创建海关科技创新信息化模式');
	await page.reload();
	expect(await page.evaluate(() => document.styleSheets[1]!.href)).toContain('/settings.css');
	await visit(page, 'search.html?q=公积金', host.base);
	expect(await page.locator('li.first:not(.ours)').first().textContent()).toContain('公积金');
	await page.close();
	host.close();
});
