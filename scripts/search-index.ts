import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { alphabetOf } from '../src/search/alphabet.ts';
import type { Block, PackedAdded, PackedText } from '../src/search/block.ts';
import { writeRecords } from '../src/search/record.ts';
import { reportOf, shelved, type Shelved } from '../src/search/shelf.ts';
import { unpackAdded } from '../src/search/unpack-added.ts';
import { unpackText } from '../src/search/unpack-text.ts';
import { afterPages } from './after-pages.ts';
import { readPage } from './link-check/page.ts';

/** Files that Pagefind writes for interfaces the edition does not use. */
const UNUSED = ['pagefind-*ui.*', 'pagefind-highlight.js'];

/** Small chunks: a first search loads less, and all of them together little more. */
const CHUNK_SIZE = '4000';

/** So many records in one file: a first answer loads those around its places, not the whole text. */
const TOGETHER = 4;

/** Builds the Pagefind index from the same packed text that the scanner reads. */
export const searchIndex = () =>
	afterPages('search-index', async (dist) => {
		const texts = globSync('data/*/text.js', { cwd: dist });
		const reports = shelved(texts.map((path) => basename(dirname(path))));
		const blocks = reports.flatMap((report) => blocksOf(report, join(dist, 'data', report.id)));
		const folder = join(dist, 'pagefind', releaseOf(dist));
		const count = await writeIndex(blocks, folder);
		for (const pattern of UNUSED)
			for (const file of globSync(pattern, { cwd: folder })) rmSync(join(folder, file));
		return `${count} records indexed`;
	});

/** The release as the pages name it: where their search looks for the index. */
function releaseOf(dist: string): string {
	const { links } = readPage(readFileSync(join(dist, 'index.html'), 'utf8'));
	const script = links.find((link) => link.startsWith('client.js?v='));
	if (!script) throw new Error('index.html names no client.js?v=…, so the index has no place.');
	return script.slice('client.js?v='.length);
}

/** What the scanner would read of a report, in its order. */
function blocksOf(report: Shelved, folder: string): Block[] {
	const text = unpackText(dataIn<PackedText>(folder, 'text'), report);
	return [...text, ...unpackAdded(dataIn<PackedAdded>(folder, 'added'), text, report)];
}

/** The data inside a script that calls back. */
function dataIn<T>(folder: string, name: string): T {
	const script = readFileSync(join(folder, `${name}.js`), 'utf8');
	const start = `edition.${name}(`;
	if (!script.startsWith(start)) throw new Error(`${name}.js does not call ${start}…).`);
	return JSON.parse(script.slice(start.length, -1));
}

/** Writes the index of some blocks into a folder; tells how many records it has. */
export async function writeIndex(blocks: readonly Block[], outputPath: string): Promise<number> {
	// Pagefind's service inherits the environment it is started in.
	process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
	const { close, createIndex } = await import('pagefind');
	try {
		const records = writeRecords(blocks);
		const isShelf = new Set(records.map(({ url }) => reportOf(url))).size > 1;
		const { index, errors } = await createIndex({
			forceLanguage: 'und',
			includeCharacters: '+%.',
			maxFragments: Math.ceil(records.length / TOGETHER),
		});
		if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
		for (const record of records) {
			// Of several reports a panel asks for one: so it need not load what others say.
			const filters = isShelf ? { report: [reportOf(record.url)] } : {};
			const added = await index.addCustomRecord({ ...record, language: 'und', filters });
			if (added.errors.length > 0)
				throw new Error(`${record.url} was not indexed: ${added.errors.join('; ')}`);
		}
		const written = await index.writeFiles({ outputPath });
		if (written.errors.length > 0)
			throw new Error(`The index was not written: ${written.errors.join('; ')}`);
		// What Pagefind cannot find alone did not load: so its “nothing” can be told from a failure.
		writeFileSync(join(outputPath, 'alphabet.txt'), alphabetOf(blocks));
		return records.length;
	} finally {
		await close();
	}
}
