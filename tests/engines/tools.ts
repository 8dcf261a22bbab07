import { expect, test } from 'vitest';
import { faultsSaid, meets, openAfresh, type Stage } from './stage.ts';

/** Lists can be put in order and narrowed, and figures explored. */
export function tools(stage: Stage): void {
	test('numbers can be put in order, cases narrowed', async () => {
		const { view, host } = stage;
		await view.resize(1280, 900);
		await openAfresh(view, host.base + '2015/numbers.html');
		const first = () =>
			view.evaluate(() =>
				Number(
					document.querySelector<HTMLElement>('.nums tbody tr:not([hidden])')!.dataset['value'],
				),
			);
		const least = await chosen('order', 'up', first);
		expect(await chosen('order', 'down', first)).toBeGreaterThan(least);
		await view.goto(host.base + '2015/cases.html');
		await meets(view, () => document.querySelectorAll('form.pick select').length > 0, true);
		const says = () => view.evaluate(() => document.querySelector('form.pick output')!.textContent);
		await view.evaluate(() => {
			const select = document.querySelector<HTMLSelectElement>('form.pick select')!;
			select.selectedIndex = 1;
			select.dispatchEvent(new Event('input', { bubbles: true }));
		});
		await expect.poll(says).toMatch(/\d/);
		expect(faultsSaid(view)).toEqual([]);

		async function chosen<Result>(name: string, value: string, look: () => Promise<Result>) {
			const before = await look();
			await view.evaluate(
				([name, value]) => {
					const select = document.querySelector<HTMLSelectElement>(`form.pick [name=${name}]`)!;
					select.value = value!;
					select.dispatchEvent(new Event('input', { bubbles: true }));
				},
				[name, value],
			);
			await expect.poll(look).not.toBe(before);
			return look();
		}
	});

	test('the explorer draws what is chosen, and the matrix takes an order', async () => {
		const { view, host } = stage;
		await openAfresh(view, host.base + '2015/figures/explorer.html');
		const drawn = () =>
			view.evaluate(() => document.querySelectorAll('.panels > :not([hidden]) circle').length);
		await expect.poll(drawn).toBeGreaterThan(0);
		await meets(view, () => document.querySelectorAll('.panels > [hidden]').length > 0, true);
		const all = await drawn();
		await view.evaluate(() => {
			const select = document.querySelector<HTMLSelectElement>('.explore select')!;
			select.selectedIndex = 2;
			select.dispatchEvent(new Event('change', { bubbles: true }));
		});
		await expect.poll(drawn).not.toBe(all);
		await view.goto(host.base + '2015/figures/proposals.html');
		const first = () =>
			view.evaluate(() => document.querySelector('table.matrix tbody th')!.textContent);
		await meets(view, () => document.querySelectorAll('form.matrix-order select').length > 0, true);
		const before = await first();
		await view.evaluate(() => {
			const select = document.querySelector<HTMLSelectElement>('form.matrix-order select')!;
			select.selectedIndex = select.options.length - 1;
			select.dispatchEvent(new Event('change', { bubbles: true }));
		});
		await expect.poll(first).not.toBe(before);
		expect(faultsSaid(view)).toEqual([]);
	});
}
