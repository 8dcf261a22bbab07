import type { Page } from 'playwright-core';

/** A marker of a note in the text of a page, in px. */
interface Marker {
	said: string;
	box: { left: number; right: number; top: number; bottom: number };
	/** Where its numeral ends. */
	end: number;
	/** Whether it stands between two others, and may be as wide as its numeral. */
	isBetween: boolean;
}

/** What of the markers of an open page no finger can meet, and how many stand between two others. */
export async function markersOn(page: Page): Promise<{ faults: string[]; between: number }> {
	const markers = await page.locator('.text .ref').evaluateAll(markersOf);
	return {
		faults: markers.flatMap((marker, index) => faultsOf(marker, markers[index - 1])),
		between: markers.filter(({ isBetween }) => isBetween).length,
	};
}

function faultsOf({ said, box, isBetween }: Marker, before: Marker | undefined): string[] {
	const isNarrow = !isBetween && box.right - box.left < 24;
	const isOver =
		before !== undefined &&
		before.box.right > box.left &&
		Math.abs(before.box.top - box.top) < 4 &&
		before.box.left < box.left &&
		before.end - box.left >= 1;
	return [
		...(isNarrow ? [`${said} is ${box.right - box.left} px wide`] : []),
		...(box.bottom - box.top < 24 ? [`${said} is ${box.bottom - box.top} px high`] : []),
		...(isOver ? [`${said} lies over ${before.said}`] : []),
	];
}

/** Runs in the page, and so stands on its own. */
function markersOf(all: Element[]): Marker[] {
	return all.map((marker) => {
		const { left, right, top, bottom } = marker.getBoundingClientRect();
		return {
			said: `${marker.getAttribute('data-n')} ${marker.getAttribute('href')}`,
			box: { left, right, top, bottom },
			end: right - parseFloat(getComputedStyle(marker).paddingRight),
			isBetween: marker.matches('.next') && marker.nextElementSibling?.matches('.next') === true,
		};
	});
}
