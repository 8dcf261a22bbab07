import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** All that `dist/` is made from; `content/` is not among it, because every build makes it anew. */
const SOURCES = [
	'seeds/**',
	'src/**',
	'scripts/**',
	'public/**',
	'versions/**',
	'astro.config.mjs',
	'package.json',
	'package-lock.json',
];

/** A hash over what a build would read: two are equal when nothing changed between them. */
export function fingerprint(root: string, site = ''): string {
	const files = globSync(SOURCES, { cwd: root })
		.filter((path) => statSync(join(root, path)).isFile())
		.sort()
		.map((path) => [path, sha256(readFileSync(join(root, path)))]);
	return sha256(JSON.stringify([site, files, earlierIn(root)]));
}

/** The earlier releases that a build keeps: they are known by their own lists of checksums. */
function earlierIn(root: string): [string, string][] {
	const cwd = resolve(root, process.env['RELEASES'] ?? 'releases');
	return globSync('*/SHA256SUMS.txt', { cwd })
		.sort()
		.map((path) => [path, sha256(readFileSync(join(cwd, path)))]);
}

const sha256 = (data: string | Uint8Array): string =>
	createHash('sha256').update(data).digest('hex');
