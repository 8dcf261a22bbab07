import { expect, test } from 'vitest';
import { LOW } from '../room.ts';
import { meets, openAfresh, press, touch, type Stage } from './stage.ts';

const SECTION = '2015/ministries/customs.html';

/** Notes can be reached, and left, and switched off. */
export function noting(stage: Stage): void {
	test('on a phone a touched marker raises its note, and the text stays where it is', async () => {
		const { view, host } = stage;
		await view.resize(390, 800);
		await openAfresh(view, host.base + SECTION);
		await touch(view, '.text .ref');
		await meets(view, () => document.querySelectorAll('.notes li:target').length, 1);
		const { note, marker } = await view.evaluate(() => {
			const place = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
			return { note: place('.notes li:target').toJSON(), marker: place('.text .ref').toJSON() };
		});
		expect([note.bottom, note.left, note.right]).toEqual([800, 0, 390]);
		expect(marker.top, 'its words can be seen').toBeGreaterThan(0);
		expect(marker.bottom, 'above the note').toBeLessThan(note.top);
		await touch(view, '.notes li:target .back');
		await meets(view, () => document.querySelectorAll('.notes li:target').length, 0);
	});

	test('in a wide window the notes stand beside the text, in order', async () => {
		const { view, host } = stage;
		await view.resize(1440, LOW);
		await openAfresh(view, host.base + SECTION);
		const { edge, markers, notes } = await view.evaluate(() => {
			const text = document.querySelector('.text')!.getBoundingClientRect();
			return {
				edge: text.right,
				markers: document.querySelectorAll('.text .ref[data-kind]').length,
				notes: [...document.querySelectorAll('.notes li')].map((each) => {
					const { left, top } = each.getBoundingClientRect();
					return { left, top };
				}),
			};
		});
		expect(notes.length).toBeGreaterThan(10);
		expect(notes).toHaveLength(markers);
		for (const [index, { left, top }] of notes.entries()) {
			expect(left).toBeGreaterThan(edge);
			expect(top).toBeGreaterThan(notes[index - 1]?.top ?? 0);
		}
	});

	test('in a wide window a pressed marker brings its note level with it, and Escape and Back leave the text where it is', async () => {
		const { view, host } = stage;
		await view.resize(1440, 900);
		await openAfresh(view, `${host.base}2015/ministries/press.html`);
		for (const [putAway, at] of [
			['Escape', 15],
			['Back', 15],
			// At the head of the page, too, where to scroll to where one is stops nothing.
			['Escape', 5],
		] as const) {
			const place = await view.evaluate((at) => {
				scrollTo(0, 0);
				const marker = document.querySelectorAll('.text .ref[data-kind]')[at]!;
				if (at > 9) marker.scrollIntoView({ block: 'center' });
				document.querySelector('.aimed')?.classList.remove('aimed');
				marker.classList.add('aimed');
				return scrollY;
			}, at);
			await press(view, '.aimed');
			await meets(view, () => document.querySelectorAll('.notes li:target.lit').length, 1);
			const { note, marker, now } = await view.evaluate(() => {
				const box = (selector: string) =>
					document.querySelector(selector)!.getBoundingClientRect().toJSON();
				return { note: box('.notes li.lit > div'), marker: box('.aimed'), now: scrollY };
			});
			expect(now).toBe(place);
			expect(note.top).toBeLessThanOrEqual(marker.bottom);
			expect(note.bottom).toBeGreaterThanOrEqual(marker.top);
			expect(note.bottom).toBeLessThanOrEqual(900);
			if (putAway === 'Escape') await view.type('Escape');
			else await view.evaluate(() => history.back());
			await meets(view, () => document.querySelectorAll('.notes li:target').length, 0);
			await expect.poll(() => view.evaluate(() => scrollY)).toBe(place);
		}
	});

	test('a kind that is switched off is gone with its markers, here and on the next page, until it is switched on', async () => {
		const { view, host } = stage;
		await view.resize(1440, 900);
		await openAfresh(view, host.base + SECTION);
		const seen = () =>
			view.evaluate(() => {
				const all = [...document.querySelectorAll('.notes li, .text .ref')];
				return all.filter((each) => each.getClientRects().length > 0).length;
			});
		const all = await seen();
		await press(view, '.filter summary');
		await press(view, '.filter fieldset label');
		await expect.poll(seen).toBeLessThan(all);
		const fewer = await seen();
		await view.goto(host.base + SECTION);
		await expect.poll(seen).toBe(fewer);
		await press(view, '.filter summary');
		await press(view, '.filter fieldset label');
		await expect.poll(seen).toBe(all);
	});
}
