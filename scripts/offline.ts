import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterPages } from './after-pages.ts';
import { filesIn } from './files-in.ts';
import { kept } from './offline/kept.ts';

/**
 * What can be read offline: pages, data, and what they load. Not the pictures, which stand on no page,
 * nor the references, which a script writes, nor the index, for which the scanner stands in; nor what is
 * written for hosts and for those who check the files; nor earlier releases.
 */
const READ = /\.(?:html|js|css|json|csv|svg|txt)$/;
const LEFT_OUT = /^pagefind\/|^v\/|^data\/[^/]+\/(cite\/|manifest\.json$)|^SHA256SUMS\.txt$/;
const WORKER = 'sw.js';

/** After all files are written: tells the worker which of them to keep for reading offline. */
export const offline = () =>
	afterPages('offline', (dist) => `${listFiles(dist)} files can be kept for reading offline`);

/** Writes the list of files with their hashes, and their common name, into the first line of the worker. */
export function listFiles(dist: string): number {
	const path = join(dist, WORKER);
	const [first = '', ...script] = readFileSync(path, 'utf8').split('\n');
	const code = script.join('\n');
	const all = filesIn(dist).filter(
		(file) => READ.test(file) && ![WORKER, 'serve.json'].includes(file) && !LEFT_OUT.test(file),
	);
	const files = kept(all).sort();
	const hashes = files.map((file) => [file, hashOf(readFileSync(join(dist, file)))]);
	const list = JSON.stringify(Object.fromEntries(hashes));
	// A worker that works otherwise keeps a copy of its own, too.
	const release = hashOf(list + code);
	const mark = first.startsWith('\uFEFF') ? '\uFEFF' : '';
	writeFileSync(path, `${mark}const RELEASE='${release}',FILES=${list};\n${code}`);
	return files.length;
}

/** As the worker computes it of what it has fetched. */
const hashOf = (data: string | Uint8Array): string =>
	createHash('sha256').update(data).digest('base64').slice(0, 12);
