import { expect, test } from 'vitest';
import { edition, entriesIn } from '../../../tests/content.ts';
import { lineOf, serialise } from './mdx.ts';

test('the blocks of the edition, woven with their marks, are the paragraphs of the entries', () => {
	const written = ['frames', 'chapters', 'ministries', 'recommendations']
		.flatMap(entriesIn)
		.flatMap(({ body }) => body.split('\n'))
		.map((line) => line.trim())
		.filter((line) => line.startsWith('<P '));
	const woven = edition()
		.blocks()
		.filter(({ kind }) => kind !== 'title')
		.map((block) => serialise({ path: '', data: {}, body: [lineOf(block)] }))
		.map((text) => text.slice(text.lastIndexOf('---\n') + 4).trim());
	expect(written.length).toBeGreaterThan(80);
	expect(woven.toSorted()).toEqual(written.toSorted());
});
