import type { Page } from 'playwright-core';

/** What was asked, and how the answer was narrowed, stays on the paper of a search. */
const INTERFACE =
	'.top, .crumb, .contents, .turn, .foot nav, .acts, .filter fieldset, .filter summary span, .seek, .ways, .pick, #cite, .tools, .lost, .find button, .filters label:not(:has(:checked)), .tabs, .parts';

/** An open page as it comes to paper. */
export interface Paper {
	/** What of the interface is seen. */
	shown: string[];
	citation: string;
	licence: string;
	/** By how many px it is wider than the sheet. */
	over: number;
	/** The running head. */
	running: string;
}

/** Turns an open page to paper, and looks at it. */
export async function onPaper(page: Page): Promise<Paper> {
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 567, height: 900 });
	return page.evaluate((interfaces) => {
		const licence = document.querySelector<HTMLElement>('.foot p');
		const citation = document.querySelector<HTMLElement>('.foot .cite');
		return {
			shown: [...document.querySelectorAll(interfaces)]
				.filter((each) => each.getClientRects().length > 0)
				.map((each) => each.outerHTML.slice(0, 80)),
			citation: citation!.innerText,
			licence: licence!.innerText,
			over: document.documentElement.scrollWidth - innerWidth,
			running: getComputedStyle(document.documentElement).getPropertyValue('--running'),
		};
	}, INTERFACE);
}
