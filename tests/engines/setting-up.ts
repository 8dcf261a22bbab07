import { expect, test } from 'vitest';
import { faultsSaid, meets, openAfresh, press, type Stage } from './stage.ts';

const SECTION = '2015/ministries/customs.html';
const NEXT = '2015/ministries/tax.html';

/** What is chosen in the dialog, and what of the page it changes. */
const CHOICES: readonly (readonly [name: string, input: string, changed: () => unknown])[] = [
	['最大字号', '[name=size][value=largest]', () => style('.text p').fontSize],
	['更宽行距', '[name=lead][value=looser]', () => style('.text p').lineHeight],
	['黑体', '[name=face][value=hei]', () => style('.text p').fontFamily],
	['加强对比', '[name=contrast][value=more]', () => style(':root').backgroundColor],
	['深色', '[name=theme][value=dark]', () => style(':root').backgroundColor],
	['长者模式', '[name=elder]', () => [style('.text p').fontSize, style(':root').backgroundColor]],
	['只看原文', '[name=plain]', () => document.querySelector('.ref')!.getClientRects().length],
];

/** Set in the page by `prepare`, so that what is looked at can be written short. */
declare const style: (selector: string) => CSSStyleDeclaration;

/** What readers set works, is seen to be set, and is kept. */
export function settingUp(stage: Stage): void {
	test.for(CHOICES)(
		'%s shows at once, and is kept on the next page',
		async ([, input, changed]) => {
			const { view, host } = stage;
			await view.resize(1280, 900);
			await openAfresh(view, host.base + SECTION);
			const look = async () => {
				await view.evaluate(prepare);
				return view.evaluate(changed);
			};
			const before = await look();
			await press(view, '.set');
			await meets(view, () => document.querySelectorAll('dialog[open]').length, 1);
			const unset = await drawn(input);
			await press(view, `dialog[open] ${input}`);
			await expect.poll(look).not.toEqual(before);
			const after = await look();
			expect(await drawn(input), 'it is seen to be chosen').not.toEqual(unset);
			await view.type('Escape');
			await meets(view, () => document.querySelectorAll('dialog[open]').length, 0);
			await view.goto(host.base + NEXT);
			await view.goto(host.base + SECTION);
			await expect.poll(look).toEqual(after);
			expect(faultsSaid(view)).toEqual([]);

			function drawn(of: string): Promise<unknown> {
				return view.evaluate((selector) => {
					const box = document.querySelector<HTMLInputElement>(`dialog ${selector}`)!;
					const { borderBottomWidth, appearance } = getComputedStyle(box);
					const { textDecorationLine, fontWeight } = getComputedStyle(box.parentElement!);
					// A box with the system's look shows by itself whether it is ticked.
					const isTicked = appearance !== 'none' && box.checked;
					return [borderBottomWidth, textDecorationLine, fontWeight, isTicked];
				}, of);
			}
		},
	);

	test('底本: the text becomes the lines of the source, and the text again', async () => {
		const { view, host } = stage;
		await openAfresh(view, host.base + SECTION);
		await press(view, '.set');
		await press(view, 'dialog[open] [name=layer][value=received]');
		await expect
			.poll(() => view.evaluate(() => document.querySelectorAll('.received .ln').length))
			.toBeGreaterThan(2);
		await view.type('Escape');
		await press(view, '.layer button');
		await meets(view, () => document.querySelectorAll('.received').length, 0);
	});
}

/** Runs in the page. */
function prepare(): void {
	Object.assign(window, {
		style: (selector: string) => getComputedStyle(document.querySelector(selector)!),
	});
}
