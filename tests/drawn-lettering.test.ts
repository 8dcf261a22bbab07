import { expect, test } from 'vitest';
import { drawnLettering } from './drawn-lettering.ts';
import { pages } from './edition.ts';
import { setElsewhere, type Settings } from './reader.ts';
import { newPage, restyle, visit } from './room.ts';
import { lot, many, sweep } from './sweep.ts';

/** Where there are drawings; the gallery has one of each kind. */
const DRAWN = lot(
	pages().filter((path) => /^2015\/figures|ministries\/customs/.test(path)),
	(path, index) => /figures\.html|customs|explorer/.test(path) || index % 4 === 3,
);

/** What a system says of its colours. */
interface System {
	colorScheme: 'light' | 'dark';
	contrast?: 'more';
	forcedColors?: 'active';
}

/** What a reader and a system may have chosen, one against the other, too. */
const CHOSEN: [string, Settings, System][] = [
	['by day', {}, { colorScheme: 'light' }],
	['by night', {}, { colorScheme: 'dark' }],
	['more contrast', {}, { colorScheme: 'light', contrast: 'more' }],
	['forced, black on white', {}, { forcedColors: 'active', colorScheme: 'light' }],
	['forced, white on black', {}, { forcedColors: 'active', colorScheme: 'dark' }],
	['strong here, by night', { contrast: 'more' }, { colorScheme: 'dark' }],
	['light here, dark by the system', { theme: 'light' }, { colorScheme: 'dark' }],
	[
		'forced white on black, light here',
		{ theme: 'light' },
		{ forcedColors: 'active', colorScheme: 'dark' },
	],
	['dark here, light by the system', { theme: 'dark' }, { colorScheme: 'light' }],
	['more contrast, dark here', { theme: 'dark' }, { colorScheme: 'light', contrast: 'more' }],
	[
		'forced black on white, dark here',
		{ theme: 'dark' },
		{ forcedColors: 'active', colorScheme: 'light' },
	],
];

/** How much lettering was read under each choice. */
const read = new Map(CHOSEN.map(([name]) => [name, 0]));

test.each(DRAWN)(
	'lettering of %s is read at 4.5 to 1, whatever is chosen',
	sweep(),
	async (path) => {
		const page = await newPage();
		await visit(page, path);
		// What is far below is not laid out before it comes near.
		await restyle(page, '.gallery > * { content-visibility: visible !important }');
		for (const [name, set, system] of CHOSEN) {
			await page.emulateMedia({ contrast: 'no-preference', forcedColors: 'none', ...system });
			if (Object.keys(set).length > 0) await setElsewhere(page, set);
			expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toEqual(set);
			const all = await drawnLettering(page);
			expect(
				all.filter(({ ratio }) => ratio < 4.5),
				name,
			).toEqual([]);
			read.set(name, read.get(name)! + all.length);
		}
		await page.close();
	},
);

test('under each choice all lettering was read', sweep(), () => {
	for (const [name, count] of read) expect(count, name).toBeGreaterThan(many(450, 900));
});
