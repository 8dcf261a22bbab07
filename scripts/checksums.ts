import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterPages } from './after-pages.ts';
import { filesIn } from './files-in.ts';

/** The list of all files with their hashes; it names an ending, so that every host and system opens it as text. */
export const CHECKSUMS = 'SHA256SUMS.txt';

/** Behind all that writes files: lists every one with its SHA-256, as `sha256sum -c` reads it. */
export const checksums = () =>
	afterPages('checksums', (dist) => {
		const files = filesIn(dist).filter((file) => file !== CHECKSUMS);
		writeFileSync(
			join(dist, CHECKSUMS),
			sums(files, (file) => readFileSync(join(dist, file))),
		);
		return `${files.length} files can be held against their hashes`;
	});

/** A line a file: 64 digits, two blanks, the path from the folder of the list. */
export function sums(files: readonly string[], read: (file: string) => Uint8Array): string {
	const odd = files.find((file) => /[\\\n\r]/.test(file));
	if (odd !== undefined)
		throw new Error(`${JSON.stringify(odd)} cannot be listed in ${CHECKSUMS}; rename the file.`);
	return files
		.map((file) => `${createHash('sha256').update(read(file)).digest('hex')}  ${file}\n`)
		.join('');
}
