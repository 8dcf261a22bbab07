import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { edition } from '../../../tests/content.ts';
import { outputsOf } from '../registry.ts';
import { llms } from './llms.ts';
import { textPages } from './text-page.ts';

const whole = edition();
const made = llms([whole], undefined);

const linksIn = (node: Nodes): string[] => [
	...(node.type === 'link' ? [node.url] : []),
	...('children' in node ? node.children.flatMap(linksIn) : []),
];

test('every page of the text and every kind of data is listed, once', () => {
	const links = linksIn(unified().use(remarkParse).parse(made));
	expect(new Set(links).size).toBe(links.length);
	for (const { path } of textPages(whole)) expect(links).toContain(path);
	for (const { what, files } of outputsOf(whole))
		if (what !== '') expect(links).toContain(`data/2015/${files[0]!.path}`);
});

test('it says what must not be inferred, and how the report is cited', () => {
	expect(made).toContain('## 不可推断');
	expect(made).toContain('周德铭. 2015年中央和国家机关电子政务发展评述');
	expect(made).not.toMatch(/undefined|null|\[\]/);
	expect(llms([whole], new URL('https://example.org/'))).toContain(
		'https://example.org/2015/index.html',
	);
});
