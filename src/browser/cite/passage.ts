import { textNodesOf, wordsOf } from '../text-nodes.ts';

/** Words of one block of the text. */
export interface Passage {
	block: HTMLElement;
	/** All of the block. */
	text: string;
	start: number;
	end: number;
	/** The sentences that the words are of, first to last; none in a heading, or in the received text. */
	sentences: readonly Sentence[];
}

/** A sentence of a block, as a range of its text. */
export interface Sentence {
	id: string;
	start: number;
	end: number;
}

export const BLOCKS = '[data-lines]';

/** What of the text is selected, a passage a block, without white space at its ends. */
export function passagesIn(range: Range): Passage[] {
	return [...document.querySelectorAll<HTMLElement>(BLOCKS)]
		.filter((block) => range.intersectsNode(block))
		.flatMap((block) => {
			const nodes = textNodesOf(block);
			const passage = passageOf(block, nodes, ...offsetsIn(nodes, range));
			return passage.start < passage.end ? [passage] : [];
		});
}

/** A block, or a sentence of it, as a whole. */
export function wholePassage(block: HTMLElement, sentence?: Sentence): Passage {
	const nodes = textNodesOf(block);
	const { start, end } = sentence ?? { start: 0, end: wordsOf(nodes).length };
	return passageOf(block, nodes, start, end);
}

/** The sentences of a block, in order. */
export function sentencesOf(block: HTMLElement): Sentence[] {
	let end = 0;
	const all = [...block.querySelectorAll(`[id^="${block.id}-s"]`)];
	return all.map(({ id }) => {
		const start = end;
		end += wordsOf(textNodesOf(document.getElementById(id)!)).length;
		return { id, start, end };
	});
}

function passageOf(block: HTMLElement, nodes: readonly Text[], from: number, to: number): Passage {
	const text = wordsOf(nodes);
	const words = text.slice(from, to);
	const start = from + words.length - words.trimStart().length;
	const end = start + words.trim().length;
	const sentences = sentencesOf(block).filter((each) => each.start < end && each.end > start);
	return { block, text, start, end, sentences };
}

/** Where a range begins and ends in the joined words of text nodes. */
function offsetsIn(nodes: readonly Text[], range: Range): [number, number] {
	let [start, end] = [0, 0];
	for (const node of nodes) {
		if (node === range.startContainer) start += range.startOffset;
		else if (range.comparePoint(node, node.length) < 0) start += node.length;
		if (node === range.endContainer) end += range.endOffset;
		else if (range.comparePoint(node, 0) <= 0) end += node.length;
	}
	return [start, end];
}
