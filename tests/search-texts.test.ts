import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { writeIndex } from '../scripts/search-index.ts';
import { loadPagefind } from '../src/browser/search/pagefind.ts';
import { createScanner } from '../src/browser/search/scan.ts';
import type { Block, SearchPage } from '../src/search/block.ts';
import { layered } from '../src/search/contains.ts';
import type { Engine } from '../src/search/engine.ts';
import { fold } from '../src/search/fold.ts';
import { shelved } from '../src/search/shelf.ts';
import { fold as truly } from './oracle.ts';
import { queries, texts } from './texts.ts';

const page: SearchPage = { page: '2015/a.html', label: '', title: '', locator: '', chapter: '' };
/** After a change to the fold or the index, ask twenty thousand: `QUERIES=20000`. */
const COUNT = Number(process.env['QUERIES'] ?? 600);
const all = texts(60, 2015);
const blocks = all.map((text, rank): Block => ({ page, id: `p${rank}`, kind: 'text', rank, text }));

let folder: string;
let index: Engine;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'index-'));
	await writeIndex(blocks, join(folder, 'pagefind', 'release'));
	// Pagefind asks for its files as on a page; here they lie on the disk.
	vi.stubGlobal('document', {
		currentScript: null,
		querySelector: () => ({ getAttribute: () => 'zh-Hans' }),
	});
	vi.stubGlobal('fetch', (file: string) =>
		Promise.resolve(new Response(readFileSync(fileURLToPath(file.replace(/\?.*/, ''))))),
	);
	const place = { root: `${pathToFileURL(folder).href}/`, release: 'release', report: '' };
	index = await loadPagefind(place, shelved(['2015']));
});
afterAll(() => {
	vi.unstubAllGlobals();
	rmSync(folder, { recursive: true });
});

test('over texts of odd signs, Pagefind and the scanner give what the oracle gives', async () => {
	const scanner = createScanner(blocks.map(layered));
	const truths = all.map(truly);
	let found = 0;
	for (const query of queries(all, COUNT, 7)) {
		const [term, truth] = [fold(query).text, truly(query)];
		if (term === '' && truth === '') continue;
		const expected = truths.flatMap((text, at) => (text.includes(truth) ? [at] : []));
		for (const engine of [scanner, index]) {
			const ranks = (await engine.find(term)).map(({ rank }) => rank);
			expect(
				ranks.sort((a, b) => a - b),
				`${engine.name}: ${JSON.stringify(query)}`,
			).toEqual(expected);
		}
		if (expected.length > 0) found++;
	}
	expect(found).toBeGreaterThan(COUNT / 2);
});

test('a text comes out of the index as it went in', async () => {
	const [block] = await index.find(fold(all[0]!).text.slice(0, 20));
	expect(block!.text).toBe(all[0]);
});
