import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { LAYERS, type Mark } from '../../../src/text/mark.ts';
import { weave } from '../../../src/text/weave.ts';
import { serialise } from './mdx.ts';

/** What Markdown and MDX could take for markup, and what the report is made of. */
const HOSTILE = [
	...'<{*_~[]()#\\&-!`|>=:/.,"\'+%0123456789 ',
	...'中文，。“”（）《》【】·—',
	'---',
	'1. ',
	'{/*',
	'*/}',
	'&amp;',
	'<a>',
	'</S>',
	'import x from',
	'export const',
	'http://x.cn',
	'~~',
	'__',
	'\u3000',
	'\u00a0',
];
const text = fc
	.array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 40 })
	.map((parts) => parts.join('').replace(/ {2,}/g, ' ').trim())
	.filter((joined) => joined !== '');
/** Markers stand at a point. */
const isPoint = (name: Mark['name']) => name === 'Ref' || name === 'Fig';
const marksOver = (length: number) =>
	fc.array(
		fc
			.tuple(fc.constantFrom(...LAYERS), fc.nat(length), fc.nat(length))
			.map(([name, a, b]): Mark => {
				const [start, end] = [Math.min(a, b), Math.max(a, b)];
				return { name, start, end: isPoint(name) ? start : end, attributes: { id: `${a}-${b}` } };
			}),
		{ maxLength: 6 },
	);
const marked = text.chain((value) => fc.tuple(fc.constant(value), marksOver(value.length)));

/** The text of a tree, as a reader of the page sees it. */
function plain(node: Nodes): string {
	if ('value' in node) return node.value;
	return 'children' in node ? node.children.map((child) => plain(child)).join('') : '';
}

/** The paragraph as written to a file and read again. */
function written(value: string, marks: Mark[]): Nodes {
	const mdx = serialise({
		path: '',
		data: {},
		body: [
			{
				type: 'paragraph',
				children: [
					{ type: 'mdxJsxTextElement', name: 'P', attributes: [], children: weave(value, marks) },
				],
			},
		],
	});
	const body = mdx.replace(/^---\n[\s\S]*?---\n\n/, '');
	return unified().use(remarkParse).use(remarkMdx).parse(body);
}

test('any text woven with any marks comes back from MDX, character for character', () => {
	fc.assert(
		fc.property(marked, ([value, marks]) => {
			expect(plain(written(value, marks)).replace(/\n$/, '')).toBe(value);
		}),
		{ numRuns: 500, seed: 2015 },
	);
});

test('no mark is dropped, and an id stands once', () => {
	fc.assert(
		fc.property(marked, ([value, marks]) => {
			const ids: string[] = [];
			const walk = (node: Nodes): void => {
				if (node.type === 'mdxJsxTextElement')
					for (const attribute of node.attributes)
						if (attribute.type === 'mdxJsxAttribute') ids.push(String(attribute.value));
				if ('children' in node) for (const child of node.children) walk(child);
			};
			for (const node of weave(value, marks)) walk(node);
			expect(ids.sort()).toEqual(marks.map(({ attributes }) => attributes['id']).sort());
		}),
		{ numRuns: 500, seed: 2016 },
	);
});

test('a sentence that an enumeration cuts is split, and the enumeration stays whole', () => {
	const value = '工程：一是甲；二是乙。丙。';
	const marks: Mark[] = [
		{ name: 'S', start: 0, end: 11, attributes: { id: 's1' } },
		{ name: 'S', start: 11, end: 13, attributes: { id: 's2' } },
		{ name: 'Item', start: 3, end: 7, attributes: {} },
		{ name: 'Item', start: 7, end: 13, attributes: {} },
	];
	const shape = (node: Nodes): string =>
		node.type === 'mdxJsxTextElement'
			? `${node.name}(${node.children.map((child) => shape(child)).join('')})`
			: plain(node);
	expect(weave(value, marks).map(shape).join('')).toBe(
		'S(工程：)Item(S(一是甲；))Item(S(二是乙。)S(丙。))',
	);
});
