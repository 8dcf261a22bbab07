import { occurrences } from '../../search/arrange.ts';

/** Marks the terms in the page's text without touching it, and returns the places in order. */
export function highlight(terms: readonly string[]): Range[] {
	if (terms.length === 0 || !('highlights' in CSS)) return [];
	const ranges = [...document.querySelectorAll('[data-lines]')].flatMap((element) => {
		const nodes = textNodes(element);
		const text = nodes.map(({ data }) => data).join('');
		return occurrences(text, terms).map(([start, end]) => rangeOver(nodes, start, end));
	});
	CSS.highlights.set('found', new Highlight(...ranges));
	return ranges;
}

/** What is not searched: additions of the edition, and the number before a title. */
const APART = '[data-edition], .no';

/** The text of an element without what is not searched. */
function textNodes(element: Element): Text[] {
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
		node.parentElement?.closest(APART) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
	);
	const nodes: Text[] = [];
	while (walker.nextNode()) nodes.push(walker.currentNode as Text);
	return nodes;
}

function rangeOver(nodes: readonly Text[], start: number, end: number): Range {
	const range = document.createRange();
	let at = 0;
	for (const node of nodes) {
		const next = at + node.length;
		if (at <= start && start < next) range.setStart(node, start - at);
		if (at < end && end <= next) range.setEnd(node, end - at);
		at = next;
	}
	return range;
}
