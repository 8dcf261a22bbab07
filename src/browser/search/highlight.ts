import { occurrences } from '../../search/arrange.ts';
import { elementAtAddress } from '../at-address.ts';
import { rangeOver, textNodesOf, wordsOf } from '../text-nodes.ts';
import type { Found } from './found.ts';

/**
 * Marks what was found in the page's text without touching it, and in the note, entry or figure that
 * the address names; returns the places in order.
 */
export function highlight({ terms, isCut }: Found): Range[] {
	if (terms.length === 0 || !('highlights' in CSS)) return [];
	const target = targetOf();
	const marked = searched(target).flatMap(([element, nodes]) => {
		const found = occurrences(wordsOf(nodes), terms, isCut);
		// A passage that an answer led to has the words: if not as it is read, then as it was received.
		if (found.length === 0 && element === target?.closest(SOURCE)) return emendedIn(element);
		return found.map(([start, end]) => rangeOver(nodes, start, end));
	});
	// The page of a body is also led to by names that stand nowhere on it.
	const isReceived = (note: Element) =>
		occurrences(wordsOf(textNodesOf(note)), terms, isCut).length > 0;
	const isEmended =
		marked.length === 0 && [...document.querySelectorAll(EMENDING)].some(isReceived);
	const ranges = isEmended ? emendedIn(document.body) : marked;
	CSS.highlights.set('found', new Highlight(...ranges));
	return ranges;
}

const SOURCE = '[data-lines]';
/** The notes that say how a passage was received where it reads otherwise. */
const EMENDING = '.notes [data-kind="校勘"]';
/** What of an addition is not searched: its sources and mentions, what is drawn, and the ways from it. */
const APART_ADDED =
	'small:not(:is(.sources, .sequels, .history .rows) small), ol ol, .entry ol, svg, table, .back, [aria-label]';

/** What the address names; that of a heading means what it heads. */
function targetOf(): Element | null {
	const named = elementAtAddress();
	return named?.closest('h2')?.parentElement ?? named;
}

/** The texts that are searched, each with its nodes. */
function searched(target: Element | null): [Element, Text[]][] {
	const isAdded = target && !target.closest(SOURCE) && !target.querySelector(SOURCE);
	// A figure is described behind it on its own page.
	const described = target?.matches('.figure-page > *') && document.getElementById('words');
	const added = [isAdded && target, described && described.parentElement];
	return [
		...[...document.querySelectorAll(SOURCE)].map((element): [Element, Text[]] => [
			element,
			textNodesOf(element),
		]),
		...added.flatMap((element): [Element, Text[]][] =>
			element ? [[element, textNodesOf(element, APART_ADDED)]] : [],
		),
	];
}

/** Where a part of the text reads otherwise than it was received. */
const emendedIn = (part: Element): Range[] =>
	[...part.querySelectorAll('[data-lines] .em')].map((emended) => {
		const range = document.createRange();
		range.selectNodeContents(emended);
		return range;
	});
