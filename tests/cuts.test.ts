import type { Element, Nodes } from 'hast';
import { select, selectAll } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import { posix } from 'node:path';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { blocks, pages, read, report } from './edition.ts';

/** Where pages show words of the text with some of their sentence, and where their links are. */
const SHOWN: [pages: RegExp, row: string, quotation: string, link: string][] = [
	[/registers\//, '.entry li', 'a', 'a'],
	[/numbers\.html/, '.nums tbody tr', 'q', '.src a'],
	[/ministries\//, '[aria-labelledby=mentions-h] li', 'a', 'a'],
	[/^bodies\//, '#mentions ul li', 'a', 'a'],
];
const OMISSION = '……';

test('every quotation is what its sentence says, cut at a mark, and divides no name, number or pair', () => {
	const cut = pages().flatMap((page) =>
		quotationsOn(page).flatMap(({ words, target }) => {
			const sentence = sentenceAt(target);
			const shown = words.replace(/^……|……$/g, '');
			const from = sentence.text.indexOf(shown);
			const where = `${page}: ${words}`;
			expect(from, `${where} is not what ${target} says`).not.toBe(-1);
			const to = from + shown.length;
			const faults = [
				from > 0 !== words.startsWith(OMISSION) && 'a beginning is not marked as it is',
				to < sentence.text.length !== words.endsWith(OMISSION) && 'an end is not marked as it is',
				from > 0 && !/[，；：。、]/.test(sentence.text[from - 1]!) && 'begins inside a clause',
				to < sentence.text.length && !/[，；：。、]/.test(sentence.text[to]!) && 'ends in a clause',
				...[from, to].map((at) => {
					const divided = sentence.links.find(({ start, end }) => start < at && at < end);
					return divided && `divides ${sentence.text.slice(divided.start, divided.end)}`;
				}),
				/\d$/.test(sentence.text.slice(0, from)) && /^\d/.test(shown) && 'divides a numeral',
				unpaired(shown) !== '' && unpaired(sentence.text) === '' && 'divides a pair of marks',
			].filter(Boolean);
			expect(faults, where).toEqual([]);
			return words.includes(OMISSION) ? [words] : [];
		}),
	);
	expect(cut.length).toBeGreaterThan(500);
});

/** The quotations of a page, with the address that each has. */
function quotationsOn(page: string): { words: string; target: string }[] {
	return SHOWN.filter(([where]) => where.test(page)).flatMap(([, row, quotation, link]) =>
		selectAll(row, treeOf(page)).map((each) => {
			const href = String(select(link, each)!.properties['href']);
			return {
				words: textOf(without(select(quotation, each)!, 'small')),
				target: posix.join(posix.dirname(page), href),
			};
		}),
	);
}

interface Sentence {
	text: string;
	links: { start: number; end: number }[];
}

/** A sentence or heading as it is published, with the ranges of the links that its page has in it. */
function sentenceAt(target: string): Sentence {
	const [path, id = ''] = target.split('#');
	const block = published.get(`${path}#${id.replace(/-s\d+$/, '')}`)!;
	const at = block.sentences.findIndex((sentence) => sentence.id === id);
	const { text } = block.sentences[at] ?? { text: block.reading };
	const before = block.sentences
		.slice(0, Math.max(0, at))
		.map((each) => each.text)
		.join('');
	const links = linksIn(select(`[id="${block.id}"]`, treeOf(path!))!);
	return {
		text,
		links: links.map(({ start, end }) => ({
			start: start - before.length,
			end: end - before.length,
		})),
	};
}
const published = new Map(blocks(report()).map((block) => [block.page, block]));

/** The ranges of the links of a block in its text. */
function linksIn(element: Element): Sentence['links'] {
	const links: Sentence['links'] = [];
	let length = 0;
	const read = (node: Nodes): void => {
		if (node.type === 'text') length += node.value.length;
		if (!('children' in node) || (node.type === 'element' && isAdded(node))) return;
		const start = length;
		node.children.forEach(read);
		if (node.type === 'element' && node.tagName === 'a') links.push({ start, end: length });
	};
	read(element);
	return links;
}

/** Whether the edition added an element to the text. */
const isAdded = ({ properties }: Element) => properties['dataEdition'] !== undefined;

const textOf = (node: Nodes): string =>
	node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

const without = (element: Element, tagName: string): Element => ({
	...element,
	children: element.children.filter(
		(child) => child.type !== 'element' || child.tagName !== tagName,
	),
});

const parser = unified().use(rehypeParse);
const trees = new Map<string, ReturnType<typeof parser.parse>>();

function treeOf(path: string) {
	const tree = trees.get(path) ?? parser.parse(read(path));
	trees.set(path, tree);
	return tree;
}

/** The marks of a text that have no other half in it. */
function unpaired(text: string): string {
	const marks = (text.match(/[《》“”‘’（）【】]/g) ?? []).join('');
	const others = marks.replace(/《》|“”|‘’|（）|【】/g, '');
	return others === marks ? marks : unpaired(others);
}
