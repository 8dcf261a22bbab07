import type { Page } from 'playwright-core';

/** Lettering of a drawing with how it stands out from what it is written on, as WCAG 2 counts it. */
export interface Lettering {
	text: string;
	ratio: number;
}

/** All lettering of the drawings that are seen on an open page. */
export const drawnLettering = (page: Page): Promise<Lettering[]> =>
	page.evaluate(() => {
		const texts = [...document.querySelectorAll<SVGTextElement>('svg text')];
		const boxes = new Map<SVGGraphicsElement, DOMRect>();
		return texts
			.filter((text) => text.getClientRects().length > 0)
			.map((text) => {
				const [a, b] = [getComputedStyle(text).fill, groundOf(text)].map(luminance);
				const [light, dark] = [Math.max(a!, b!), Math.min(a!, b!)];
				return { text: text.textContent, ratio: (light + 0.05) / (dark + 0.05) };
			});

		/** What a sign stands on: the last shape drawn before it that is filled there, or the page. */
		function groundOf(text: SVGTextElement): string {
			const { x, y, width, height } = boxOf(text);
			const [cx, cy] = [x + width / 2, y + height / 2];
			const below = [...text.ownerSVGElement!.querySelectorAll<SVGGraphicsElement>('rect, circle')]
				.filter((shape) => {
					const box = boxOf(shape);
					return box.x < cx && cx < box.x + box.width && box.y < cy && cy < box.y + box.height;
				})
				.filter((shape) => shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)
				.filter((shape) => getComputedStyle(shape).fill !== 'none')
				.at(-1);
			if (below) return getComputedStyle(below).fill;
			for (let each: Element | null = text; each; each = each.parentElement) {
				const { backgroundColor } = getComputedStyle(each);
				if (!/^rgba\(.*, 0\)$/.test(backgroundColor)) return backgroundColor;
			}
			return 'rgb(255, 255, 255)';
		}

		/** The browser works a box out anew each time, and a ground lies under many signs. */
		function boxOf(shape: SVGGraphicsElement): DOMRect {
			const box = boxes.get(shape) ?? shape.getBBox();
			boxes.set(shape, box);
			return box;
		}

		function luminance(colour: string): number {
			const [r = 0, g = 0, b = 0] = colour.match(/[\d.]+/g)!.map((part) => {
				const share = Number(part) / 255;
				return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * r + 0.7152 * g + 0.0722 * b;
		}
	});
