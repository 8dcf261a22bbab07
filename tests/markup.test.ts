import type { ElementContent, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { tagsOf } from '../scripts/markup/tags.ts';
import { pages, read } from './edition.ts';

const parser = unified().use(rehypeParse, { verbose: true });

/** Every element that is written in a page: where it begins, and where its attributes stand. */
const placesIn = ({ children }: { children: (RootContent | ElementContent)[] }): unknown[] =>
	children.flatMap((child) => {
		if (child.type !== 'element') return [];
		const written = child.position
			? [[child.position.start.offset, child.tagName.toLowerCase()]]
			: [];
		return [...written, ...placesIn(child)];
	});

test('link check and policy see on every page the elements that a parser of HTML sees', () => {
	for (const page of pages()) {
		// A parser that is given text, not bytes, takes the mark before it for words.
		const html = read(page).replace(/^\uFEFF/u, '');
		const seen = tagsOf(html).map(({ name, all }) => [all.start, name]);
		expect(seen.length, page).toBeGreaterThan(2);
		expect(seen, page).toEqual(placesIn(parser.parse(html)));
	}
});
