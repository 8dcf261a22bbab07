import { expect, test } from 'vitest';
import { foldersOf } from '../addresses/folders.ts';
import { leadingPage } from './leading-page.ts';

test('a page that leads on names the file it leads to, as an address and in words', () => {
	const page = leadingPage('2015/ministries/index.html', 'index.html#glance', '各部门');
	expect(page).toMatch(
		/^<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="">/,
	);
	expect(page).toContain('content="0;url=../../index.html#glance"');
	expect(page).toContain('本址转至<a href="../../index.html#glance">各部门</a>。');
});

test('what leads on is text, whatever it is called', () => {
	expect(leadingPage('a/index.html', 'b.html', '<b>“&”</b>')).not.toContain('<b>');
});

const REPORT = {
	id: '2015',
	ministries: [],
	themes: [{}],
	cases: [{}],
	recommendations: [{ chapter: '3' }],
	figures: [],
	numbers: [],
	entities: [{ type: 'place' as const }],
	authority: [],
};

test('every folder that a report has leads to a page that is not in itself a folder', () => {
	expect(foldersOf(REPORT).map(({ folder }) => folder)).not.toContain('2015/figures');
	for (const { folder, to } of foldersOf(REPORT)) {
		expect(folder).toMatch(/^[^/].*[^/]$/);
		expect(to).toMatch(/\.html(#[\w-]+)?$/);
	}
});
