import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blocks, pages, read, report } from './edition.ts';

/**
 * Every address that readers may have cited. New ones are added by `IDS=add npm test`; an address
 * that was once given must go on leading somewhere, so none is ever taken out by hand.
 */
const LIST = join(import.meta.dirname, 'ids.txt');

function given(): string[] {
	const whole = report();
	const text = blocks(whole).flatMap(({ page, sentences }) => {
		const [path] = page.split('#');
		return [page, ...sentences.map(({ id }) => `${path}#${id}`)];
	});
	const cases = blocks(whole)
		.filter(({ id }) => id === 'case-p1')
		.map(({ page }) => page.replace('#case-p1', '#case'));
	const data = <T>(name: string): T => JSON.parse(read(`data/2015/${name}.json`)) as T;
	const rows = ['numbers', 'entities', 'dates'].flatMap((name) =>
		data<{ id: string }[]>(name).map(({ id }) => `${name} ${id}`),
	);
	const notes = data<{ first: { items: { page: string }[] } }>('notes').first.items;
	const noted = notes.map(({ page }) => page);
	return [...new Set([...pages(), ...text, ...cases, ...noted, ...rows])].sort();
}

test('no address that was ever given is lost', () => {
	const now = given();
	const known = existsSync(LIST) ? readFileSync(LIST, 'utf8').split('\n').filter(Boolean) : [];
	if (process.env['IDS'] === 'add')
		writeFileSync(LIST, `${[...new Set([...known, ...now])].sort().join('\n')}\n`);
	else {
		const present = new Set(now);
		expect(known.filter((address) => !present.has(address))).toEqual([]);
		expect(
			now.filter((address) => !known.includes(address)),
			'run IDS=add npm test',
		).toEqual([]);
	}
	expect(known.length).toBeGreaterThan(0);
});

test('every sentence that was given has its id on its page', () => {
	for (const { page, sentences } of blocks(report())) {
		const html = read(page.split('#')[0]!);
		for (const { id } of sentences) expect(html, `${page} ${id}`).toContain(`id="${id}"`);
	}
});
