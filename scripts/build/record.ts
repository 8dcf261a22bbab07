import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint } from './fingerprint.ts';

/** What the last complete build was made from; outside `dist/`, so that nobody publishes it. */
const fileIn = (root: string): string => join(root, '.cache', 'built');

/** Whether `dist/` is complete and nothing changed since it was built. */
export function isBuilt(root: string, site?: string): boolean {
	if (!existsSync(fileIn(root)) || !existsSync(join(root, 'dist', 'index.html'))) return false;
	return readFileSync(fileIn(root), 'utf8') === fingerprint(root, site);
}

/** Notes that `dist/` is complete and what it was made from: a `fingerprint`. */
export function remember(root: string, made: string): void {
	mkdirSync(dirname(fileIn(root)), { recursive: true });
	writeFileSync(fileIn(root), made);
}

/** Takes that note away, so that a build that breaks off leaves nothing that looks complete. */
export const forget = (root: string): void => rmSync(fileIn(root), { force: true });
