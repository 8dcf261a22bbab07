/** What stands in the text but is not of it: additions of the edition, and the number before a title. */
const APART = '[data-edition], .no';

/** The text of an element without what the edition added, or without what stands `apart` inside it. */
export function textNodesOf(element: Element, apart = APART): Text[] {
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) => {
		const other = node.parentElement?.closest(apart);
		return other && element.contains(other) && other !== element
			? NodeFilter.FILTER_REJECT
			: NodeFilter.FILTER_ACCEPT;
	});
	const nodes: Text[] = [];
	while (walker.nextNode()) nodes.push(walker.currentNode as Text);
	return nodes;
}

/** The words of text nodes, in one piece. */
export const wordsOf = (nodes: readonly Text[]): string => nodes.map(({ data }) => data).join('');

/** A part of the joined words of text nodes, on the page. */
export function rangeOver(nodes: readonly Text[], start: number, end: number): Range {
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
