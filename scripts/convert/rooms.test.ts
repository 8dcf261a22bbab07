import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** The rooms in the order of the walk; each may look back, none ahead. */
const ROOMS = ['problems', 'seeds', 'text', 'annotate', 'write'];

const files = globSync('**/*.ts', { cwd: import.meta.dirname })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => !file.endsWith('.test.ts'));

/** What a file imports of this folder, by type or by value. */
function importsOf(file: string): string[] {
	const text = readFileSync(join(import.meta.dirname, file), 'utf8');
	return ts
		.preProcessFile(text)
		.importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
		.map(({ fileName }) => relative('.', join(dirname(file), fileName)).replaceAll('\\', '/'))
		.filter((path) => files.includes(path));
}

/** Everything that a file reaches by imports. */
function reached(file: string, seen = new Set<string>()): Set<string> {
	for (const next of importsOf(file).filter((path) => !seen.has(path)))
		reached(next, seen.add(next));
	return seen;
}

const roomOf = (file: string) => ROOMS.indexOf(file.split('/')[0]!);

test.each(files.filter((file) => roomOf(file) >= 0))(
	'%s imports nothing of a later room',
	(file) => {
		const ahead = importsOf(file).filter((path) => roomOf(path) > roomOf(file) || roomOf(path) < 0);
		expect(ahead).toEqual([]);
	},
);

test('no file reaches itself, not even by types', () => {
	expect(files.length).toBeGreaterThan(50);
	expect(files.filter((file) => reached(file).has(file))).toEqual([]);
});
