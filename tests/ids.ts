import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocks, data, pages, report } from './edition.ts';

/**
 * Every address that readers may have cited. New ones are added by `npm run ids`; an address that was
 * once given must go on leading somewhere, so none is ever taken out by hand.
 */
export const LIST = join(import.meta.dirname, 'ids.txt');

/** The addresses of the list. */
export const known = (): string[] => readFileSync(LIST, 'utf8').split('\n').filter(Boolean);

/** The addresses that the built edition gives, in order. */
export function given(): string[] {
	const text = blocks(report()).flatMap(({ page, sentences }) => {
		const [path] = page.split('#');
		return [page, ...sentences.map(({ id }) => `${path}#${id}`)];
	});
	const cases = blocks(report())
		.filter(({ id }) => id === 'case-p1')
		.map(({ page }) => page.replace('#case-p1', '#case'));
	const rows = (['numbers', 'entities', 'dates'] as const).flatMap((name) =>
		data(name).map(({ id }) => `${name} ${id}`),
	);
	const noted = data('notes').first.items.map(({ page }) => page);
	return [...new Set([...pages(), ...text, ...cases, ...noted, ...rows])].sort();
}
