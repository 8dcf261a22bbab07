import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Where a build is made, seen from the project. */
export const NEXT = join('.cache', 'next');
/** Where the edition before lies while the two change places. */
const LAST = join('.cache', 'last');

/** Clears away what a build left that was ended in the middle; an edition that was set aside comes back. */
export function tidy(root: string): void {
	const { dist, next, last } = foldersIn(root);
	rmSync(next, { recursive: true, force: true });
	if (existsSync(last) && !existsSync(dist)) renameSync(last, dist);
	rmSync(last, { recursive: true, force: true });
	mkdirSync(next, { recursive: true });
}

/** The edition that was built takes the place of the one before. Two renames; between them, for an instant, there is none. */
export function swap(root: string): void {
	const { dist, next, last } = foldersIn(root);
	if (existsSync(dist)) renameSync(dist, last);
	renameSync(next, dist);
	rmSync(last, { recursive: true, force: true });
}

const foldersIn = (root: string) => ({
	dist: join(root, 'dist'),
	next: join(root, NEXT),
	last: join(root, LAST),
});
