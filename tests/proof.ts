import type { Page } from 'playwright-core';
import { pages } from './edition.ts';
import { setting, type Set } from './lines.ts';

const CLOSING = /^[，。、；：？！）》〉」』】〕”’％…—·+]/;
const OPENING = /[（《〈「『【〔“‘]$/;

/** The blocks of the source, and the items in them, which are set as lines of their own. */
export const BLOCKS = '[data-lines], .item';

/** The pages that hold the text of the source. */
export const TEXTS = [
	...['2015/opening.html', '2015/closing.html', '2015/full.html', '2015/annotated.html'],
	...pages().filter((path) => /(chapters|ministries|recommendations|cases)\//.test(path)),
];

/** What a typesetter would send back of an open page as it is set now, and how many lines they read. */
export async function proof(
	page: Page,
	selector = BLOCKS,
): Promise<{ lines: number; faults: string[] }> {
	const set = await page.evaluate(setting, selector);
	return {
		lines: set.reduce((sum, block) => sum + block.lines.length, 0),
		faults: set.flatMap(faultsOf),
	};
}

/** What a typesetter would send back of a block. */
export function faultsOf({ id, lines }: Set): string[] {
	const found: string[] = [];
	lines.forEach(({ text, isTorn }, index) => {
		const before = lines[index - 1]?.text;
		if (before !== undefined && CLOSING.test(text))
			found.push(`begins with a closing mark: ${text}`);
		if (index < lines.length - 1 && OPENING.test(text))
			found.push(`ends with an opening mark: ${text}`);
		if (isTorn) found.push(`tears a quantity: ${before} / ${text}`);
		if (before !== undefined && /[\d.]$/.test(before) && /^\d/.test(text))
			found.push(`tears a numeral: ${before} / ${text}`);
	});
	const last = lines.at(-1)?.text.replace(/[^\p{L}\p{N}]/gu, '') ?? '';
	if (lines.length > 1 && last.length < 2) found.push(`leaves an orphan: ${lines.at(-1)!.text}`);
	return found.map((fault) => `${id} ${fault}`);
}
