import { createHash } from 'node:crypto';
import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { edition } from '../../tests/content.ts';
import { dataPackageSchema, type DataPackage } from '../schema/data-package.ts';
import { outputsOf } from './registry.ts';

const files = outputsOf(edition()).flatMap((output) => output.files);
const made = (path: string, site?: URL) => files.find((file) => file.path === path)!.make(site);
const packed = (site?: URL): DataPackage => JSON.parse(made('datapackage.json', site));
const { resources, ...head } = packed();

test('the package describes every table, tree and list of the report, and nothing twice', () => {
	const wanted = files
		.map(({ path }) => path)
		.filter((path) => /\.(csv|jsonl?)$/.test(path) && !path.startsWith('cite/'))
		.filter((path) => path !== 'datapackage.json');
	expect(resources.map(({ path }) => path)).toEqual(wanted);
	expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
	expect(head).toMatchObject({ name: 'report-2015', version: edition().report.edition.version });
	expect(head.contributors?.[0]).toEqual({ title: '周德铭', roles: ['author'] });
});

test('each size and hash is that of the file as it is published, with the host or without', () => {
	for (const site of [undefined, new URL('https://example.org/reports/')])
		for (const { path, bytes, hash } of packed(site).resources) {
			const file = Buffer.from(made(path, site));
			expect(bytes, path).toBe(file.length);
			expect(hash, path).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`);
		}
});

/** The rows of a table: its head, and cells as they are written. */
function rowsOf(path: string): { head: string[]; rows: Record<string, string>[] } {
	const text = made(path);
	if (path.endsWith('.csv')) {
		const rows = csvParse(text.replace(/^\uFEFF/, '').trimEnd());
		return { head: rows.columns, rows };
	}
	const rows = text
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as Record<string, string>);
	return { head: Object.keys(rows[0]!), rows };
}

const FITS = { string: /^[\s\S]*$/, number: /^-?\d+(\.\d+)?$/, integer: /^-?\d+$/ } as const;

test('every cell of every table is of the type of its column, and no key stands twice', () => {
	const tables = resources.filter(({ type }) => type === 'table');
	expect(tables.length).toBe(files.filter(({ type }) => /csv|jsonl/.test(type)).length);
	let cells = 0;
	for (const { path, schema } of tables) {
		const { head, rows } = rowsOf(path);
		expect(head, path).toEqual(schema!.fields.map(({ name }) => name));
		for (const row of rows)
			for (const { name, type } of schema!.fields) {
				if (row[name] !== '') expect(row[name], `${path} ${name}`).toMatch(FITS[type]);
				cells++;
			}
		const { primaryKey } = schema!;
		const keys = rows.map((row) => JSON.stringify(primaryKey?.map((name) => row[name])));
		if (primaryKey) expect(new Set(keys).size, path).toBe(rows.length);
	}
	expect(cells).toBeGreaterThan(5_000);
	const numeric = tables.flatMap(({ schema }) =>
		schema!.fields.filter(({ type }) => type !== 'string'),
	);
	expect(numeric.length).toBeGreaterThan(20);
});

test('a package without files, or with a field that nobody uses, is refused', () => {
	const whole = packed();
	expect(dataPackageSchema.safeParse(whole).success).toBe(true);
	expect(dataPackageSchema.safeParse({ ...whole, resources: [] }).success).toBe(false);
	expect(dataPackageSchema.safeParse({ ...whole, keyword: [] }).success).toBe(false);
});

test('where the edition is stands in the package only where it is known', () => {
	expect(packed()).not.toHaveProperty('homepage');
	expect(packed(new URL('https://example.org/reports/')).homepage).toBe(
		'https://example.org/reports/2015/index.html',
	);
});
