import { occurrences } from '../../search/arrange.ts';
import type { Found } from './found.ts';

/**
 * Marks what was found in the page's text without touching it, and in the note, entry or figure that
 * the address names; returns the places in order.
 */
export function highlight({ terms, isCut }: Found): Range[] {
	if (terms.length === 0 || !('highlights' in CSS)) return [];
	const ranges = searched().flatMap((nodes) => {
		const text = nodes.map(({ data }) => data).join('');
		return occurrences(text, terms, isCut).map(([start, end]) => rangeOver(nodes, start, end));
	});
	CSS.highlights.set('found', new Highlight(...ranges));
	return ranges;
}

const SOURCE = '[data-lines]';
/** What of the source is not searched: additions of the edition, and the number before a title. */
const APART = '[data-edition], .no';
/** What of an addition is not: its sources and mentions, what is drawn, and the ways from it. */
const APART_ADDED = 'small, ol ol, .entry ol, svg, table, .back, [aria-label]';

/** The texts that are searched, each as its nodes. */
function searched(): Text[][] {
	const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
	const isAdded = target && !target.closest(SOURCE) && !target.querySelector(SOURCE);
	return [
		...[...document.querySelectorAll(SOURCE)].map((element) => textNodes(element, APART)),
		...(isAdded ? [textNodes(target, APART_ADDED)] : []),
	];
}

/** The text of an element without what is not searched. */
function textNodes(element: Element, apart: string): Text[] {
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
