import { expect, test } from 'vitest';
import { onDisk } from '../edition.ts';
import { answers, expected, sample, truth } from '../oracle.ts';
import { faultsSaid, meets, openAfresh, press, type Stage } from './stage.ts';

const SEARCH = 'search.html?q=公积金';

/** Search is exact, can be used by keys, and is as it was when a reader comes back. */
export function searching(stage: Stage): void {
	test.for([
		['a host', 200, 2026],
		['disk', 40, 86],
	] as const)(
		'from %s %i stretches of the text are found where they stand, and nowhere else',
		async ([from, count, seed]) => {
			const { view, host } = stage;
			await view.resize(1280, 900);
			await openAfresh(
				view,
				from === 'disk' ? onDisk(SEARCH).replace('%3F', '?') : host.base + SEARCH,
			);
			await isWhole();
			const blocks = truth();
			const queries = sample(count, 8, seed);
			const found = await view.evaluate(answers, queries);
			for (const [index, query] of queries.entries())
				expect([...found[index]!].sort(), query).toEqual(expected(blocks, query));
			expect(faultsSaid(view)).toEqual([]);
		},
	);

	test('a hit leads to its words, and Back to the answer with what was asked', async () => {
		const { view, host } = stage;
		await view.resize(1280, 900);
		await openAfresh(view, host.base + SEARCH);
		await isWhole();
		const hits = () =>
			view.evaluate(() => [
				document.querySelector<HTMLInputElement>('main [type=search]')!.value,
				document.querySelectorAll('[data-results] > li').length,
			]);
		const before = await hits();
		expect(before[0]).toBe('公积金');
		await press(view, '[data-results] a[href*="housing.html"]');
		await expect.poll(() => view.evaluate(() => location.pathname)).toMatch(/housing\.html$/);
		await meets(
			view,
			() => {
				const { top, bottom } = document.querySelector(':target')!.getBoundingClientRect();
				return top < innerHeight && bottom > 0;
			},
			true,
		);
		await view.back();
		await expect.poll(() => view.evaluate(() => location.pathname)).toMatch(/search\.html$/);
		await expect.poll(hits).toEqual(before);
		expect(faultsSaid(view)).toEqual([]);
	});

	test('from the head of a page keys lead to an answer, and out again', async () => {
		const { view, host } = stage;
		await view.resize(1280, 900);
		await openAfresh(view, host.base + '2015/ministries/customs.html');
		await view.type('/');
		await meets(view, () => (document.activeElement as HTMLInputElement).type, 'search');
		await view.type('公积金');
		const isOpen = () => document.querySelectorAll('.panel:not([hidden]) li').length > 0;
		await meets(view, isOpen, true);
		// While the answer grows it is drawn anew, and takes a focus that came too early with it.
		await pressing('ArrowDown', () => document.activeElement!.matches('.panel a'));
		await view.type('Escape');
		await meets(view, isOpen, false);
		await view.type('Enter');
		await expect.poll(() => view.evaluate(() => location.pathname)).toMatch(/search\.html$/);
		await isWhole();
		expect(faultsSaid(view)).toEqual([]);
	});

	/** Presses a key until it has done what it is for. */
	const pressing = (key: string, isDone: () => boolean) =>
		expect
			.poll(async () => {
				await stage.view.type(key);
				return stage.view.evaluate(isDone);
			})
			.toBe(true);

	/** Waits until the search page shows its whole answer. */
	const isWhole = () =>
		meets(
			stage.view,
			() => document.querySelectorAll('[data-search-state=done], [data-whole=true]').length,
			2,
		);
}
