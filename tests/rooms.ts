import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '..');

/** A folder or file of the project, and what its files may import: a row of the table in ARCHITECTURE. */
export interface Room {
	name: string;
	/** Rooms and packages. */
	mayImport: readonly string[];
}

/** An import that crosses from one room to another, or to a package. */
export interface Crossing {
	file: string;
	room: string;
	to: string;
}

/** The rooms as ARCHITECTURE.md lists them. */
export function rooms(): Room[] {
	const text = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
	const [, table = ''] = /\| Room +\|[^\n]*\n\|[^\n]*\n((?:\|[^\n]*\n)+)/.exec(text) ?? [];
	return table
		.trim()
		.split('\n')
		.map((row) => {
			const [, name = '', , ...cells] = row.split('|');
			const named = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, each]) => each!);
			return { name: named(name)[0]!, mayImport: cells.flatMap(named) };
		});
}

/** Every file that belongs to a room, tests and generated types left out. */
export const files = (): string[] =>
	globSync('{src,scripts}/**/*.{ts,astro,css}', { cwd: ROOT })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => !/\.test\.ts$|\.d\.ts$/.test(path))
		.sort();

/** The room of a file: the row that names most of its path. */
export const roomOf = (file: string, all: readonly Room[]): string | undefined =>
	all
		.map(({ name }) => name)
		.filter((name) => (name.endsWith('/') ? file.startsWith(name) : file === name))
		.sort((a, b) => b.length - a.length)[0];

/** What a file imports, as the compiler reads it, types included: files of the project, and packages. */
export function importsOf(file: string): string[] {
	if (file.endsWith('.css')) return [];
	const text = readFileSync(join(ROOT, file), 'utf8');
	const code = file.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text;
	return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => {
		if (fileName.startsWith('.')) return posix.join(posix.dirname(file), fileName.split('?')[0]!);
		return fileName;
	});
}

/** Every import that leaves its room. */
export function crossings(all: readonly Room[]): Crossing[] {
	return files().flatMap((file) => {
		const room = roomOf(file, all) ?? file;
		return importsOf(file)
			.map((target) => ({ file, room, to: roomOf(target, all) ?? target }))
			.filter(({ to }) => to !== room);
	});
}
