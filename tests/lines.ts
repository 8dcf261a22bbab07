/** One line of a block as it is set. */
export interface Line {
	text: string;
	/** Whether a quantity or a year goes on from the line before. */
	isTorn: boolean;
}

/** A block of text as the browser set it. */
export interface Set {
	id: string;
	lines: Line[];
	/** Quotation marks with their width, in ems. */
	quotes: [mark: string, width: number][];
}

/**
 * Measures every block that matches, character by character; what the edition adds inside a block
 * does not count. Runs in the page, also of an old browser, and so stands on its own and calls nothing new.
 */
export function setting(selector: string): Set[] {
	const range = document.createRange();
	return [...document.querySelectorAll(selector)]
		.filter((block) => block.getClientRects().length > 0)
		.map((block) => {
			const quotes: Set['quotes'] = [];
			const lines: (Line & { left: number; top: number; whole: Element | null })[] = [];
			const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
				node.parentElement!.closest('[data-edition]')
					? NodeFilter.FILTER_REJECT
					: NodeFilter.FILTER_ACCEPT,
			);
			for (let node; (node = walker.nextNode() as Text | null);) {
				const parent = node.parentElement!;
				const whole = parent.closest('.n, .nb');
				const size = parseFloat(getComputedStyle(parent).fontSize);
				for (let at = 0; at < node.data.length; at++) {
					range.setStart(node, at);
					range.setEnd(node, at + 1);
					const boxes = range.getClientRects();
					const box = boxes[boxes.length - 1];
					if (!box) continue;
					const text = node.data[at]!;
					const last = lines[lines.length - 1];
					if (last && box.left > last.left - 1 && Math.abs(box.top - last.top) < size / 2)
						Object.assign(last, { text: last.text + text, left: box.left, top: box.top, whole });
					else
						lines.push({
							text,
							isTorn: whole !== null && whole === last?.whole,
							left: box.left,
							top: box.top,
							whole,
						});
					if ('“”‘’'.includes(text)) quotes.push([text, box.width / size]);
				}
			}
			return {
				id: block.id,
				lines: lines.map(({ text, isTorn }) => ({ text, isTorn })),
				quotes,
			};
		});
}

/**
 * How far each line of the blocks that match is spaced out: the median advance of two Han characters
 * beside one another over their size. Runs in the page, and so stands on its own.
 */
export function stretches(selector: string): number[] {
	const range = document.createRange();
	return [...document.querySelectorAll(selector)].flatMap((block) => {
		const lines = new Map<number, number[]>();
		const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
		for (let node; (node = walker.nextNode() as Text | null);) {
			const { data } = node;
			const size = parseFloat(getComputedStyle(node.parentElement!).fontSize);
			const boxAt = (at: number) => {
				range.setStart(node!, at);
				range.setEnd(node!, at + 1);
				return range.getBoundingClientRect();
			};
			for (let at = 0; at < data.length - 1; at++) {
				if (!/^\p{Script=Han}{2}$/u.test(data.slice(at, at + 2))) continue;
				const [one, next] = [boxAt(at), boxAt(at + 1)];
				if (Math.abs(next.top - one.top) > 1) continue;
				const line = Math.round(one.top / 4);
				lines.set(line, [...(lines.get(line) ?? []), (next.left - one.left) / size]);
			}
		}
		return [...lines.values()].map(
			(advances) => advances.sort((a, b) => a - b)[Math.floor(advances.length / 2)]!,
		);
	});
}
