import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { edition } from '../../../tests/content.ts';
import { textPages } from './text-page.ts';

const whole = edition();
const pages = textPages(whole);
const made = (path: string) => pages.find((page) => page.path === path)!.make(undefined);
const MARKDOWN = unified().use(remarkParse).use(remarkGfm).freeze();

/** The words of a node as a reader of Markdown sees them, without markers of notes. */
const words = (node: Nodes): string =>
	'value' in node ? node.value : 'children' in node ? node.children.map(words).join('') : '';

/** The blocks of the text as Markdown gives them back: behind each link to an id stands its text. */
function blocksIn(root: Root): Map<string, string> {
	const found = new Map<string, string>();
	root.children.forEach((node, index) => {
		const [only, ...others] = node.type === 'paragraph' ? node.children : [];
		const id = only?.type === 'link' && others.length === 0 && /#(.+)$/.exec(only.url)?.[1];
		if (id) found.set(id, words(root.children[index + 1]!));
	});
	return found;
}

test('every block of the text comes back from its page in Markdown, character for character', () => {
	let blocks = 0;
	for (const unit of whole.units) {
		const back = blocksIn(MARKDOWN.parse(made(unit.page.replace('.html', '.md'))));
		for (const { id, sentences } of unit.paragraphs) {
			expect(back.get(id), `${unit.id}#${id}`).toBe(sentences.join(''));
			blocks++;
		}
	}
	expect(blocks).toBe(whole.units.flatMap(({ paragraphs }) => paragraphs).length);
});

test('a page has its notes as footnotes, its numbers with ids, its figures and its citation', () => {
	const customs = made('2015/ministries/customs.md');
	const root = MARKDOWN.parse(customs);
	const notes = root.children.filter(({ type }) => type === 'footnoteDefinition');
	expect(notes).toHaveLength(whole.notesIn('customs').length);
	expect(customs.match(/\[\^[a-z0-9-]+\](?!:)/g)).toHaveLength(notes.length);
	expect(customs).toContain('`n-customs-');
	expect(customs).toContain('[图3　进口清单少于出口，金额多于出口](../figures/crossborder.html)');
	expect(customs).toContain('引文：周德铭. 创建海关');
	expect(customs).toMatch(/^# 10\\?\.\s?创建海关/);
});

test('a recommendation has what followed it, the earliest first, each with the words that it is about', () => {
	const sharing = made('2015/recommendations/03.md');
	const after = sharing.slice(sharing.indexOf('## 其后'));
	expect(after).toContain(
		'[《政务数据共享条例》](../sources.html#decree-809)（国务院，国务院令第809号，2025年5月28日）：专门规范',
	);
	expect(after).toContain('所及（全部）：“要制定信息共享法律或制度”（`after-03-decree-809`）');
	const ids = [...after.matchAll(/`(after-[a-z0-9-]+)`/g)].map(([, id]) => id);
	const own = whole.sequels.filter(({ place }) => place.unit === '03');
	expect(ids).toEqual(own.map(({ id }) => id));
	expect(own.map(({ date }) => date)).toEqual(own.map(({ date }) => date).toSorted());
	expect(made('2015/ministries/customs.md')).not.toContain('## 其后');
});

test('a case study has a page of its own, with its own notes alone', () => {
	const customs = made('2015/cases/customs.md');
	expect(blocksIn(MARKDOWN.parse(customs))).toHaveProperty('size', 1);
	expect(customs).not.toContain('term-h2010');
	expect(customs).toContain('calc-customs-export-growth');
	expect(pages.filter(({ path }) => path.includes('/cases/'))).toHaveLength(30);
});
