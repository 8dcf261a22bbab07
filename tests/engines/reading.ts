import { expect, test } from 'vitest';
import { pages } from '../edition.ts';
import { setting } from '../lines.ts';
import { BLOCKS, faultsOf, TEXTS } from '../proof.ts';
import { LOW } from '../room.ts';
import { heapedNotes, hiddenLinks, sideways } from './seen.ts';
import { faultsSaid, type Stage } from './stage.ts';

const WIDTHS = [1440, 768, 390, 320];

/** The pages whose lines are read: a case study stands in its section in the same measure. */
const READ = TEXTS.filter((path) => !path.includes('/cases/'));

/** Every page is whole in every window: nothing sideways, no heap of notes, no fault of typesetting. */
export function reading(stage: Stage): void {
	test.for([...pages(), 'search.html?q=公积金'])('%s is whole in every window', async (path) => {
		const { view, host } = stage;
		await view.resize(WIDTHS[0]!, LOW);
		await view.goto(host.base + path);
		for (const width of WIDTHS) {
			await view.resize(width, LOW);
			expect(await view.evaluate(sideways), `sideways at ${width}`).toBe(0);
			expect(await view.evaluate(heapedNotes), `notes at ${width}`).toEqual([]);
			if (!READ.includes(path)) continue;
			const set = await view.evaluate(setting, BLOCKS);
			expect(set.flatMap(faultsOf), `lines at ${width}`).toEqual([]);
		}
		expect(await view.evaluate(hiddenLinks), 'links that look like text').toEqual([]);
		expect(faultsSaid(view), 'console').toEqual([]);
	});

	test('numbers are not painted over what is beside them: no gaps are set where an engine gets them wrong', async () => {
		const { view, host } = stage;
		await view.goto(host.base + '2015/figures/crossborder.html');
		const { isWebKit, gaps } = await view.evaluate(() => ({
			isWebKit: CSS.supports('hanging-punctuation', 'allow-end'),
			gaps: getComputedStyle(document.querySelector('.fig text')!).getPropertyValue(
				'text-autospace',
			),
		}));
		if (isWebKit) expect(gaps).not.toBe('normal');
		else expect(['normal', '']).toContain(gaps);
	});

	test('nothing was asked for in vain', () => expect(stage.host.missing).toEqual([]));
}
