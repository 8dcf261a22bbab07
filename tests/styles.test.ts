import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { files, importsOf } from './rooms.ts';

const root = join(import.meta.dirname, '..');
const pages = globSync('src/pages/**/*.astro', { cwd: root }).map((path) =>
	path.replaceAll('\\', '/'),
);
const isSheet = (path: string) => path.endsWith('.css');

/*
 * Later sheets win. Layers would say so in the sheets themselves, but browsers before Chromium 99
 * drop every rule inside a layer; so it is the order of imports that says it, and it is held here.
 */
test('a page begins with the frame of all pages, and its sheets come behind those of its parts, its own last', () => {
	expect(pages.length).toBeGreaterThan(10);
	const importers = files().flatMap((file) => importsOf(file).filter(isSheet));
	const isOwn = (sheet: string) => importers.filter((each) => each === sheet).length === 1;
	let own = 0;
	for (const page of pages) {
		const imported = importsOf(page).filter((path) => /\.(astro|css)$/.test(path));
		expect(imported[0], page).toBe('src/layouts/Page.astro');
		const sheets = imported.filter(isSheet);
		const alone = sheets.filter(isOwn);
		own += alone.length;
		expect(imported.slice(imported.length - sheets.length), page).toEqual(sheets);
		expect(sheets.slice(sheets.length - alone.length), page).toEqual(alone);
	}
	expect(own).toBeGreaterThan(5);
});

test('no size around the text repeats a fixed step that has a name', () => {
	const tokens = readFileSync(join(root, 'src/styles/edition.css'), 'utf8');
	const steps = [...tokens.matchAll(/--(?:fine|note|label|row|head|tap): ([\d.]+rem)/g)].map(
		([, value]) => value!,
	);
	expect(steps).toHaveLength(6);
	for (const path of globSync('src/styles/*.css', { cwd: root }))
		for (const [line] of readFileSync(join(root, path), 'utf8').matchAll(
			/^.*(?:font-size|font|min-block-size|min-inline-size|line-height):.*$/gm,
		))
			expect(
				steps.filter((step) => line.includes(` ${step}`)),
				`${path} ${line.trim()}`,
			).toEqual([]);
});
