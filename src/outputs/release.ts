import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { getEditions } from '../edition/read.ts';
import { scripts } from './bundle.ts';
import { outputsOf } from './registry.ts';

/** The search index is made by it of the data, and so changes when it does. */
const INDEXER = 'node_modules/pagefind/package.json';

let named: Promise<string> | undefined;

/**
 * What names this release in the address of all that a page loads, so that nobody gets parts of two:
 * it changes exactly when a script, the data of one or the indexer does.
 */
export function release(): Promise<string> {
	// What is not kept needs no name, and to pack the data anew for each page takes long.
	if (import.meta.env.DEV) return Promise.resolve('dev');
	named ??= name();
	return named;
}

async function name(): Promise<string> {
	const data = (await getEditions()).flatMap((edition) =>
		outputsOf(edition)
			.flatMap(({ files }) => files)
			.filter(({ type }) => type === 'js')
			.map(({ path, make }) => [edition.id, path, make(undefined)]),
	);
	const parts = [await scripts(), data, await readFile(INDEXER, 'utf8')];
	return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 8);
}
