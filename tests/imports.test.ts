import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { crossings, files, importsOf, roomOf, rooms } from './rooms.ts';

const root = join(import.meta.dirname, '..');
const all = rooms();

test('every file has a room in ARCHITECTURE, and every room a file', () => {
	const found = files().map((file) => [file, roomOf(file, all)] as const);
	expect(found.filter(([, room]) => room === undefined)).toEqual([]);
	const used = new Set(found.map(([, room]) => room));
	expect(all.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
	expect(all.length).toBeGreaterThan(15);
});

test('no file imports what its room may not', () => {
	const forbidden = crossings(all).filter(
		({ room, to }) => !all.find(({ name }) => name === room)?.mayImport.includes(to),
	);
	expect(forbidden.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
});

test('no room may import what none of its files does', () => {
	const used = new Set(crossings(all).map(({ room, to }) => `${room} ${to}`));
	const idle = all.flatMap(({ name, mayImport }) =>
		mayImport.map((to) => `${name} ${to}`).filter((pair) => !used.has(pair)),
	);
	expect(idle).toEqual([]);
});

test('arrows between rooms run one way', () => {
	const below = new Map(all.map(({ name, mayImport }) => [name, mayImport]));
	const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
		(below.get(from) ?? []).some((next) => {
			if (next === to) return true;
			if (seen.has(next)) return false;
			seen.add(next);
			return reaches(next, to, seen);
		});
	expect(all.map(({ name }) => name).filter((name) => reaches(name, name))).toEqual([]);
});

test('no file reaches itself, not even by types', () => {
	const known = new Set(files());
	const next = new Map(
		[...known].map((file) => [file, importsOf(file).filter((path) => known.has(path))] as const),
	);
	const reached = (from: string, seen = new Set<string>()): Set<string> => {
		for (const path of next.get(from) ?? []) if (!seen.has(path)) reached(path, seen.add(path));
		return seen;
	};
	expect([...known].filter((file) => reached(file).has(file))).toEqual([]);
});

test('the compiler’s reader sees imports of types, of pages and at run time', () => {
	expect(importsOf('src/edition/edition.ts')).toContain('src/schema/place.ts');
	expect(importsOf('src/layouts/Page.astro')).toContain('src/components/Foot.astro');
	expect(importsOf('scripts/search-index.ts')).toContain('pagefind');
});

test('every dependency has its job in ARCHITECTURE', () => {
	const { devDependencies, optionalDependencies } = JSON.parse(
		readFileSync(join(root, 'package.json'), 'utf8'),
	) as Record<string, Record<string, string>>;
	const table = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8').split('## Dependencies')[1]!;
	const isNamed = (name: string) =>
		[name, name.replace(/^@types\/.*/, '@types/*'), name.replace(/^node-.*/, 'node-*')].some(
			(each) => table.includes(`\`${each}\``),
		);
	const names = Object.keys({ ...devDependencies, ...optionalDependencies });
	expect(names.length).toBeGreaterThan(20);
	expect(names.filter((name) => !isNamed(name))).toEqual([]);
});
