import { zipSync, type ZippableFile } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../files-in.ts';

/** The first noon that the format knows, by whatever clock; when a file was written says nothing of it. */
const WHEN = '1980-01-01T12:00';

/** Files that are compressed already. */
const PACKED = /\.(png|pf_\w+|pagefind)$/;

/**
 * All files below a folder as a ZIP archive, in a folder of the given name. The same files give the
 * same bytes on every machine: in one order, at one time, compressed by one program.
 */
export function pack(folder: string, name: string): Uint8Array {
	const entries = filesIn(folder).map((path): [string, ZippableFile] => [
		`${name}/${path}`,
		[readFileSync(join(folder, path)), { level: PACKED.test(path) ? 0 : 9, mtime: WHEN }],
	]);
	return zipSync(Object.fromEntries(entries));
}
