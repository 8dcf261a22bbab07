import { expect, test } from 'vitest';
import { blocks, files, read, report } from './edition.ts';
import { given, known } from './ids.ts';

test('no address that was ever given is lost, and the list holds every one that is given', () => {
	const [present, listed] = [new Set(given()), new Set(known())];
	expect([...listed].filter((address) => !present.has(address) && !leadsOn(address))).toEqual([]);
	expect(
		[...present].filter((address) => !listed.has(address)),
		'run npm run ids',
	).toEqual([]);
	expect(listed.size).toBeGreaterThan(0);
});

test('every sentence that was given has its id on its page', () => {
	for (const { page, sentences } of blocks(report())) {
		const html = read(page.split('#')[0]!);
		for (const { id } of sentences) expect(html, `${page} ${id}`).toContain(`id="${id}"`);
	}
});

/** Whether an address that is given no more is kept: its page leads on, or holds its id in a link that does. */
function leadsOn(address: string): boolean {
	const [path = '', id] = address.split('#');
	if (!files('**/*.html').includes(path)) return false;
	const html = read(path);
	return id === undefined ? /http-equiv="refresh"/.test(html) : html.includes(`<i id="${id}">`);
}
