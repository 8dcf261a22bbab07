import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { writeIndex } from '../scripts/search-index.ts';
import { loadPagefind } from '../src/browser/search/pagefind.ts';
import type { Block, PackedText } from '../src/search/block.ts';
import { fold } from '../src/search/fold.ts';
import { shelved } from '../src/search/shelf.ts';
import { unpackText } from '../src/search/unpack-text.ts';
import { DIST, read } from './edition.ts';
import { copies } from './growth/copy.ts';

const TIMES = 50;
/** Scripts of the index, which the page loads as such: packed as hosts send them. */
const SCRIPTS = ['pagefind.js', 'pagefind-worker.js'];

let folder: string;
let blocks: Block[];
let sent = 0;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'growth-'));
	blocks = grownBlocks();
	await writeIndex(blocks, join(folder, 'pagefind', 'release'));
	vi.stubGlobal('document', {
		currentScript: null,
		querySelector: () => ({ getAttribute: () => 'zh-Hans' }),
	});
	vi.stubGlobal('fetch', (file: string) => {
		const bytes = readFileSync(fileURLToPath(file.replace(/\?.*/, '')));
		sent += bytes.length;
		return Promise.resolve(new Response(bytes));
	});
});
afterAll(() => {
	vi.unstubAllGlobals();
	rmSync(folder, { recursive: true });
});

/** The text of the edition, and of so many others like it, in blocks. */
function grownBlocks(): Block[] {
	const script = read('data/2015/text.js');
	const packed = JSON.parse(script.slice(script.indexOf('(') + 1, -1)) as PackedText;
	const text = unpackText(packed, shelved(['2015'])[0]!);
	const source = text.map((block) => block.text).join('\n');
	const all = copies(TIMES - 1, source, ['海关总署', '国家税务总局', '审计署']);
	const others = all.flatMap(({ suffix, written }) => {
		const pages = new Map(
			text.map(({ page }) => [page, { ...page, page: page.page.replace('.', `${suffix}.`) }]),
		);
		return text.map(({ page, id, kind, text: words }) => {
			return { page: pages.get(page)!, id, kind, text: written(words) };
		});
	});
	return [...text, ...others].map((block, rank) => ({ ...block, rank }));
}

test('at fifty times the text a first answer through the index stays below 300 KB', async () => {
	const release = join(folder, 'pagefind', 'release');
	const scripts = SCRIPTS.reduce(
		(sum, name) => sum + brotliCompressSync(readFileSync(join(release, name))).length,
		brotliCompressSync(readFileSync(join(DIST, 'indexed.js'))).length,
	);
	const place = { root: `${pathToFileURL(folder).href}/`, release: 'release', report: '' };
	for (const query of ['公积金', '互联网+税务', '三证合一']) {
		sent = 0;
		const index = await loadPagefind(place, shelved(['2015']));
		const found = await index.find(fold(query).text);
		const expected = blocks.filter(({ text }) => fold(text).text.includes(fold(query).text));
		expect(found.map(({ rank }) => rank).sort()).toEqual(expected.map(({ rank }) => rank).sort());
		expect(scripts + sent, query).toBeLessThan(307_200);
	}
});
