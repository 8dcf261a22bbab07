import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { files, pages, read } from './edition.ts';
import { newInScript } from './known/scripts.ts';
import { newInStyles } from './known/styles.ts';

/** Members of the edition's own data, and of old objects that MDN does not list, that newer objects have, too. */
const OWN = ['.address', '.gamma', '.lines', '.minHeight', '.opacity', '.percent', '.range'];

/** What the table says may be missing, with what readers have then. */
const table = readFileSync(join(import.meta.dirname, '..', 'docs', 'browsers.md'), 'utf8')
	.split('\n')
	.filter((line) => line.startsWith('| `'));
const listed = table.flatMap((row) =>
	[...row.split('|')[1]!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!),
);

/** The style sheets of all pages, each once, and those that scripts load. */
const sheets = new Set([
	...pages().flatMap((path) =>
		[...read(path).matchAll(/<style>(.*?)<\/style>/gs)].map(([, sheet]) => sheet!),
	),
	...files('*.css').map(read),
]);

test('what ships and one of the oldest browsers does not know is in the table of fallbacks, and nothing else is', () => {
	expect(sheets.size).toBeGreaterThan(30);
	const found = new Set([
		...[...sheets].flatMap((sheet) => [...newInStyles(sheet)]),
		...files('*.js').flatMap((path) => [...newInScript(read(path))]),
	]);
	for (const name of OWN) found.delete(name);
	expect([...found].sort()).toEqual([...listed].sort());
	for (const row of table) expect(row.split('|')[2]!.trim().length, row).toBeGreaterThan(4);
});

test('what is new is seen in scripts and styles, and what is old or our own is not', () => {
	expect(newInScript('a.at(-1); structuredClone(b); Object.hasOwn(c, "d")')).toEqual(
		new Set(['.at', '.hasOwn', 'structuredClone']),
	);
	expect(newInScript('const x = { at: 1 }; x.at; [].map(String).flat().matchAll()')).toEqual(
		new Set(),
	);
	expect(
		newInStyles('@media (width >= 48rem) { a:is(b):hover { inset: 0; color: red; top: 1dvh } }'),
	).toEqual(new Set(['@media <=', ':is', 'inset', '1dvh']));
	expect(newInStyles('a { padding-block: 1em } p { color: var(--x) }')).toEqual(
		new Set(['padding-block']),
	);
});

test('no shorthand ships that an engine of the list reads otherwise', () => {
	// Safari before 26.2 takes a line alone here, and with a variable inside drops the whole of it.
	for (const sheet of sheets) expect(sheet).not.toMatch(/text-decoration:underline (?=[^;}]*var)/);
});
