import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Who may not import what: files, and a pattern that none of their imports may fit. */
const FORBIDDEN: [files: string, pattern: RegExp, why: string][] = [
	['scripts/convert/*.ts', /^(?:node:fs|node:child_process|astro:)/, 'converting touches no disk'],
	[
		'scripts/convert/*.ts',
		/src\/(?!schema(-figures)?\.ts$)/,
		'converting knows nothing of the site but its schema',
	],
	['src/**/*.{ts,astro}', /seeds\/|scripts\//, 'the site reads content/, never the seeds'],
	[
		'src/{client,explorer}/**/*.ts',
		/^(?:node:|astro:)|site\.ts$/,
		'what runs in the browser knows nothing of the build',
	],
	['src/search/*.ts', /client\//, 'the search knows nothing of the page'],
	['src/**/*.{ts,astro}', /\/pages\//, 'nobody imports a page'],
	[
		'src/figures/*.client.ts',
		/^(?!d3$|\.\/)/,
		'in the browser a figure has D3 and its own modules',
	],
	[
		'src/figures/**/*.ts',
		/\/(?:components|layouts|client)\/|^astro:/,
		'a figure is data and geometry',
	],
	[
		'src/edition/edition.ts',
		/\/(?:components|layouts|client|figures|search)\//,
		'the site asks nobody',
	],
	['src/{components,layouts}/**/*.astro', /\/client\//, 'a page gets its scripts from the bundle'],
	['src/schema/text.ts', /^(?!astro\/zod$)/, 'the schema is the ground'],
	['src/schema/figure.ts', /^(?!astro\/zod$|\.\/schema\.ts$)/, 'and so is that of the figures'],
];

const importsOf = (file: string): string[] =>
	[
		...readFileSync(join(root, file), 'utf8').matchAll(
			/^(?:import\s(?:[^'"]*?\sfrom\s)?|export\s[^'"=]*?\sfrom\s)['"]([^'"]+)|\bimport\(\s*['"]([^'"]+)/gm,
		),
	].map(([, named, loaded]) => (named ?? loaded)!);

test.each(FORBIDDEN)('%s imports nothing like %s: %s', (pattern, forbidden) => {
	const files = globSync(pattern, { cwd: root }).filter((file) => !file.includes('.test.'));
	expect(files.length).toBeGreaterThan(0);
	for (const file of files)
		expect(
			importsOf(file).filter((path) => forbidden.test(path)),
			file,
		).toEqual([]);
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
	const all = Object.keys({ ...devDependencies, ...optionalDependencies });
	expect(all.length).toBeGreaterThan(20);
	expect(all.filter((name) => !isNamed(name))).toEqual([]);
});
