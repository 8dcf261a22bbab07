import type { Page } from 'playwright-core';

/** The drawings of an open page, and what of their lettering is outside of them or over other lettering. */
export function lettering(page: Page): Promise<{ drawings: number; faults: string[] }> {
	return page.evaluate(() => {
		const drawings = [...document.querySelectorAll('figure.fig svg[role]')].filter(
			(drawing) => drawing.getClientRects().length > 0,
		);
		const faults = drawings.flatMap((drawing) => {
			const frame = drawing.getBoundingClientRect();
			const texts = [...drawing.querySelectorAll('text')].map((text) => ({
				text: text.textContent,
				box: text.getBoundingClientRect(),
			}));
			const outside = texts
				.filter(({ box }) => box.left < frame.left - 2 || box.right > frame.right + 2)
				.map(({ text }) => `${text} is outside`);
			// Line boxes are taller than signs: two lines may touch by a few pixels.
			const over = texts.flatMap((a, index) =>
				texts
					.slice(index + 1)
					.filter(
						(b) =>
							Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
							Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 5,
					)
					.map((b) => `${a.text} is over ${b.text}`),
			);
			return [...outside, ...over];
		});
		return { drawings: drawings.length, faults };
	});
}
