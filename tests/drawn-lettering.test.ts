import type { BrowserContextOptions } from 'playwright-core';
import { expect, test } from 'vitest';
import { drawnLettering } from './drawn-lettering.ts';
import { pages } from './edition.ts';
import { reader, type Settings } from './reader.ts';
import { restyle, visit } from './room.ts';

/** Where there are drawings. */
const DRAWN = pages().filter((path) => /^2015\/figures|ministries\/customs/.test(path));

/** What a system and a reader may have chosen, one against the other, too. */
const CHOSEN: [string, Settings, BrowserContextOptions][] = [
	['by day', {}, { colorScheme: 'light' }],
	['by night', {}, { colorScheme: 'dark' }],
	['light here, dark by the system', { theme: 'light' }, { colorScheme: 'dark' }],
	['dark here, light by the system', { theme: 'dark' }, { colorScheme: 'light' }],
	['strong here, by night', { contrast: 'more' }, { colorScheme: 'dark' }],
	['more contrast', {}, { colorScheme: 'light', contrast: 'more' }],
	['more contrast, dark here', { theme: 'dark' }, { colorScheme: 'light', contrast: 'more' }],
	['forced, black on white', {}, { forcedColors: 'active', colorScheme: 'light' }],
	['forced, white on black', {}, { forcedColors: 'active', colorScheme: 'dark' }],
	[
		'forced white on black, light here',
		{ theme: 'light' },
		{ forcedColors: 'active', colorScheme: 'dark' },
	],
	[
		'forced black on white, dark here',
		{ theme: 'dark' },
		{ forcedColors: 'active', colorScheme: 'light' },
	],
];

test.each(CHOSEN)('lettering of drawings is read at 4.5 to 1: %s', async (_, set, options) => {
	const context = await reader(set, options);
	const page = await context.newPage();
	let read = 0;
	for (const path of DRAWN) {
		await visit(page, path);
		// What is far below is not laid out before it comes near.
		await restyle(page, '.gallery > * { content-visibility: visible !important }');
		const all = await drawnLettering(page);
		expect(
			all.filter(({ ratio }) => ratio < 4.5),
			path,
		).toEqual([]);
		read += all.length;
	}
	expect(read).toBeGreaterThan(900);
	await context.close();
});
