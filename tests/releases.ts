import {
	cpSync,
	globSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { listFiles } from '../scripts/offline.ts';
import { DIST, read } from './edition.ts';

/** A file of the edition, and what it is to become. */
export type Change = [path: string, change: (text: string) => string];

/** The name of the release in `dist/`, as its pages give it to all that they load. */
export const released = (): string => /client\.js\?v=(\w+)/.exec(read('index.html'))![1]!;

/**
 * A copy of the edition without its pictures, as another release of it: with these changes, and under
 * a name of its own wherever pages name theirs. Its index is left out, because it would be the old one; its worker
 * lists its files.
 */
export function nextRelease(changes: Change[], isWanted = (_: string) => true): string {
	const folder = copy((path) => !path.startsWith('pagefind') && isWanted(path));
	const pages = globSync('**/*.html', { cwd: folder });
	const renamed = pages.map((path): Change => {
		return [path, (text) => text.replaceAll(`?v=${released()}`, '?v=next')];
	});
	for (const [path, change] of [...renamed, ...changes]) {
		const file = join(folder, path);
		writeFileSync(file, change(readFileSync(file, 'utf8')));
	}
	listFiles(folder);
	return folder;
}

function copy(isWanted: (path: string) => boolean): string {
	const folder = mkdtempSync(join(tmpdir(), 'edition-'));
	const isCopied = (source: string) => {
		const path = source.slice(DIST.length + 1).replaceAll(sep, '/');
		return !path.endsWith('.png') && (statSync(source).isDirectory() || isWanted(path));
	};
	cpSync(DIST, folder, { recursive: true, filter: isCopied });
	return folder;
}

/** Clears such a copy away. */
export const discard = (folder: string): void => rmSync(folder, { recursive: true });
