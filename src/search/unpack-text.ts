import type { Block, PackedBlock, PackedText } from './block.ts';
import { countedOn } from './locator.ts';
import { pageNamed, rankOf, type Shelved } from './shelf.ts';
import { unpackBlock } from './unpack-block.ts';

/** The blocks of a text in reading order; the title of a page, where it has one, is its first. */
export function unpackText(packed: PackedText, report: Shelved): Block[] {
	const [names, chapters, locators, labels, titles, texts] = packed;
	const blocks: Block[] = [];
	let locator = '';
	for (const [at, rest] of texts.entries()) {
		const [label, title, chapter] = [labels[at]!, titles[at]!, chapters[at]!];
		locator = locators[at] === 0 ? countedOn(locator) : locators[at]!;
		const page = { page: pageNamed(names[at]!, report), label, title, locator, chapter };
		const all: PackedBlock[] = title ? [['title', title, 'title'], ...rest] : rest;
		for (const block of all) blocks.push(unpackBlock(block, page, rankOf(blocks.length, report)));
	}
	return blocks;
}
