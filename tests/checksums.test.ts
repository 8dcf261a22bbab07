import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '../scripts/files-in.ts';
import { DIST, read } from './edition.ts';

test('every file of the edition stands in the list of checksums, as it is published', () => {
	const listed = new Map(
		read('SHA256SUMS.txt')
			.trimEnd()
			.split('\n')
			.map((line) => [line.slice(66), line.slice(0, 64)]),
	);
	const files = filesIn(DIST).filter((file) => file !== 'SHA256SUMS.txt');
	expect([...listed.keys()]).toEqual(files);
	for (const [file, sum] of listed) {
		const bytes = readFileSync(join(DIST, file));
		expect(createHash('sha256').update(bytes).digest('hex'), file).toBe(sum);
	}
});

test('the data package has of each file the size and the hash that the list of checksums has', () => {
	const { resources } = JSON.parse(read('data/2015/datapackage.json')) as {
		resources: { path: string; bytes: number; hash: string }[];
	};
	const sums = read('SHA256SUMS.txt');
	for (const { path, bytes, hash } of resources) {
		expect(sums).toContain(`${hash.replace('sha256:', '')}  data/2015/${path}\n`);
		expect(readFileSync(join(DIST, 'data/2015', path)).length, path).toBe(bytes);
	}
	expect(resources.length).toBeGreaterThan(60);
});
