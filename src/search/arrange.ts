import { isSource, type Block } from './block.ts';
import { fold } from './fold.ts';
import { occurrencesIn, type Arranged, type Hit, type PageHits } from './hits.ts';
import { goesOn, isNumeral } from './numbers.ts';
import type { Term } from './term.ts';

/** All steps of `arranging` at once. */
export function arrange(
	found: readonly (readonly Block[])[],
	terms: readonly Term[],
	isCut = false,
): Arranged {
	const steps = arranging(found, terms, isCut);
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}

/**
 * Groups what an engine found by page, and sets what the edition adds apart. A number counts where it
 * stands by itself, and cut out of a longer one only if `isCut`. A page counts when it contains every term, an addition when it does so by itself; pages whose title has a term come
 * first, then those with more occurrences, then reading order. Both engines only find blocks, so
 * that what readers see cannot depend on the engine. Each block is a step, behind which a browser may
 * do something else.
 */
export function* arranging(
	all: readonly (readonly Block[])[],
	terms: readonly Term[],
	isCut = false,
): Generator<void, Arranged> {
	const forms = terms.flat();
	const found: (readonly Block[])[] = [];
	for (const [index, blocks] of all.entries())
		found.push(isCut ? blocks : yield* uncut(blocks, terms[index]!));
	const blocks = unique(found.flat());
	const ranks = found.map((some) => new Set(some.map(({ rank }) => rank)));
	const pages = found.map(
		(some) => new Set(some.filter(({ kind }) => isSource(kind)).map(({ page }) => page.page)),
	);
	const grouped = new Map<string, PageHits>();
	const added: Hit[] = [];
	for (const block of blocks) {
		yield;
		const { page, kind, rank } = block;
		if (!isSource(kind)) {
			if (ranks.every((having) => having.has(rank))) added.push(...hitsIn(block, forms, isCut));
			continue;
		}
		if (!pages.every((having) => having.has(page.page))) continue;
		const group = grouped.get(page.page) ?? { page, hits: [], count: 0 };
		const hits = hitsIn(block, forms, isCut);
		// An engine finds what stands in a number that goes on; that is no hit.
		if (hits.length === 0) continue;
		group.hits.push(...hits);
		group.count += occurrencesIn(hits);
		grouped.set(page.page, group);
	}
	return { pages: [...grouped.values()].sort(byWeight), added };
}

/** The blocks in which a term stands otherwise than cut out of a longer number. */
function* uncut(blocks: readonly Block[], term: Term): Generator<void, readonly Block[]> {
	if (!term.some(isNumeral)) return blocks;
	const kept: Block[] = [];
	for (const block of blocks) {
		yield;
		if (hitsIn(block, term, false).length > 0) kept.push(block);
	}
	return kept;
}

/** The blocks in reading order, each once, with all layers in which a term was found. */
function unique(found: readonly Block[]): Block[] {
	const known = new Map<number, Block>();
	for (const block of found) {
		const before = known.get(block.rank);
		const text = block.text || before?.text || '';
		const received = block.received ?? before?.received;
		known.set(block.rank, received === undefined ? block : { ...block, text, received });
	}
	return [...known.values()].sort((a, b) => a.rank - b.rank);
}

function byWeight(a: PageHits, b: PageHits): number {
	const hasTitle = ({ hits }: PageHits) => Number(hits[0]?.block.kind === 'title');
	return (
		hasTitle(b) - hasTitle(a) || b.count - a.count || a.hits[0]!.block.rank - b.hits[0]!.block.rank
	);
}

/** The places in the reading text, and in the received one those of the terms that only that contains. */
function hitsIn(block: Block, terms: readonly string[], isCut: boolean): Hit[] {
	const hit = (text: string, of: readonly string[], isReceived: boolean): Hit[] => {
		const ranges = occurrences(text, of, isCut);
		return ranges.length > 0 ? [{ block, ranges, text, isReceived }] : [];
	};
	const { text, received = '' } = block;
	const others = received ? terms.filter((term) => !hit(text, [term], false).length) : [];
	return [...hit(text, terms, false), ...hit(received, others, true)];
}

/**
 * Every place where one of the folded terms stands in a text, in UTF-16 code units; where two meet
 * the earlier wins, then the longer. No term may be empty. A number is not found inside a longer one,
 * unless `isCut`.
 */
export function occurrences(
	text: string,
	terms: readonly string[],
	isCut = false,
): [number, number][] {
	const folded = fold(text);
	const ranges = terms
		.flatMap((term) => {
			const length = [...term].length;
			const isWhole = (at: number) =>
				isCut || (!goesOn(folded, text, at) && !goesOn(folded, text, at + length));
			const starts: number[] = [];
			for (let at = indexOf(folded.characters, term); at !== -1;) {
				const stands = isWhole(at);
				if (stands) starts.push(at);
				at = indexOf(folded.characters, term, at + (stands ? length : 1));
			}
			return starts.map((at): [number, number] => {
				return [folded.origin[at]!, folded.ends[at + length - 1]!];
			});
		})
		.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
	let before = 0;
	return ranges.filter(([start, end]) => {
		const isFree = before <= start;
		before = Math.max(before, end);
		return isFree;
	});
}

function indexOf(characters: readonly string[], term: string, from = 0): number {
	const wanted = [...term];
	for (let at = from; at + wanted.length <= characters.length; at++)
		if (wanted.every((character, offset) => characters[at + offset] === character)) return at;
	return -1;
}
