import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../make-folder.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Where pictures are kept from one build to the next. */
const KEPT = join(ROOT, '.cache', 'pictures');

/** All that a picture is made from beside its SVG: this code, the font and what the lock file brings. */
const SOURCES = ['scripts/figure-images/*.ts', 'scripts/fonts/*.ttf', 'package-lock.json'];

/** Where the pictures of given SVGs are kept, drawn or not yet; those of others are thrown away. */
export function placesOf(svgs: readonly string[]): string[] {
	const by = hashOf(
		globSync(SOURCES, { cwd: ROOT })
			.sort()
			.map((path) => readFileSync(join(ROOT, path))),
	);
	const names = svgs.map((svg) => `${hashOf([by, svg])}.png`);
	makeFolder(KEPT);
	const wanted = new Set(names);
	for (const name of globSync('*', { cwd: KEPT })) if (!wanted.has(name)) rmSync(join(KEPT, name));
	return names.map((name) => join(KEPT, name));
}

function hashOf(parts: readonly (string | Uint8Array)[]): string {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(part);
	return hash.digest('hex');
}
