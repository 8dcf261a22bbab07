import type { Page } from 'playwright-core';

/** Headings, and titles that lead elsewhere. */
const TITLES = 'h1, h2, h3, .turn span, .toc .t, .from a';

/** The titles of an open page that a line parts inside a word, with a stroke where it does. */
export const tornTitles = (page: Page): Promise<string[]> => page.evaluate(tornOf, TITLES);

/**
 * Where a title may part the build has set a break between two texts; inside one only marks part it.
 * Runs in the page, and so stands on its own.
 */
function tornOf(selector: string): string[] {
	const range = document.createRange();
	const torn: string[] = [];
	for (const title of document.querySelectorAll(selector)) {
		if (title.getClientRects().length === 0) continue;
		const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
		for (let node; (node = walker.nextNode() as Text | null);) {
			const { data, parentElement } = node;
			// What is set upright parts by its nature.
			if (getComputedStyle(parentElement!).writingMode !== 'horizontal-tb') continue;
			let before: DOMRect | undefined;
			for (let at = 0; at < data.length; at++) {
				range.setStart(node, at);
				range.setEnd(node, at + 1);
				const box = range.getBoundingClientRect();
				if (!box.width) continue;
				const isNext = before && box.left < before.left;
				const isAtMark =
					/[，、：；。”’》）·—　\s]$/.test(data.slice(0, at)) || /[“‘《（　\s]/.test(data[at]!);
				if (isNext && !isAtMark) torn.push(`${data.slice(0, at)}|${data.slice(at)}`);
				before = box;
			}
		}
	}
	return torn;
}
