import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterPages } from './after-pages.ts';

/** Sets the data files of each report, which leave Astro in one file of this name, in their places. */
export const dataFiles = (together: string) =>
	afterPages('data-files', (dist) => {
		const counts = globSync(`data/*/${together}`, { cwd: dist }).map((path) =>
			part(join(dist, path)),
		);
		return `${counts.reduce((sum, count) => sum + count, 0)} files of ${counts.length} reports`;
	});

/** Writes what a file holds by paths into files beside it and takes it away; tells how many they are. */
export function part(path: string): number {
	const files = Object.entries<string>(JSON.parse(readFileSync(path, 'utf8'))).map(
		([name, text]) => ({ to: join(dirname(path), name), text }),
	);
	for (const folder of new Set(files.map(({ to }) => dirname(to))))
		mkdirSync(folder, { recursive: true });
	for (const { to, text } of files) writeFileSync(to, text);
	rmSync(path);
	return files.length;
}
