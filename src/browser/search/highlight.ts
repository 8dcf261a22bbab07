import { occurrences } from '../../search/arrange.ts';
import { rangeOver, textNodesOf, wordsOf } from '../text-nodes.ts';
import type { Found } from './found.ts';

/**
 * Marks what was found in the page's text without touching it, and in the note, entry or figure that
 * the address names; returns the places in order.
 */
export function highlight({ terms, isCut }: Found): Range[] {
	if (terms.length === 0 || !('highlights' in CSS)) return [];
	const ranges = searched().flatMap((nodes) => {
		return occurrences(wordsOf(nodes), terms, isCut).map(([start, end]) =>
			rangeOver(nodes, start, end),
		);
	});
	CSS.highlights.set('found', new Highlight(...ranges));
	return ranges;
}

const SOURCE = '[data-lines]';
/** What of an addition is not searched: its sources and mentions, what is drawn, and the ways from it. */
const APART_ADDED =
	'small:not(:is(.sources, .sequels) small), q, ol ol, .entry ol, svg, table, .back, [aria-label]';

/** The texts that are searched, each as its nodes. */
function searched(): Text[][] {
	const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
	// The address of a heading means what it heads.
	const target = named?.closest('h2')?.parentElement ?? named;
	const isAdded = target && !target.closest(SOURCE) && !target.querySelector(SOURCE);
	return [
		...[...document.querySelectorAll(SOURCE)].map((element) => textNodesOf(element)),
		...(isAdded ? [textNodesOf(target, APART_ADDED)] : []),
	];
}
