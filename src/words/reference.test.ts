import { expect, test } from 'vitest';
import type { Work } from '../citation/work.ts';
import { errorText, referenceText } from './reference.ts';

const REPORT = '2015年中央和国家机关电子政务发展评述';
const work: Work = {
	kind: 'part',
	key: '2015-customs',
	title: '创建海关科技创新信息化模式，助力海关征管现代化',
	container: REPORT,
	authors: ['周德铭'],
	version: '0.1.0',
	address: 'https://example.org/2015/ministries/customs.html#p1-s5',
	accessed: '2026-12-02',
};
const words = '实现了低风险商品进出口的“零等待”。';
const locator = '第一章第10节第1段第5句';

test('a sentence is quoted with its place, its own quotation marks as those of the second degree', () => {
	expect(referenceText({ work, quotes: [{ words, locator }], locator: '' })).toBe(
		'“实现了低风险商品进出口的‘零等待’。”（第一章第10节第1段第5句）\n' +
			`周德铭. ${work.title}[R/OL]//${REPORT}. 标注版0.1.0. [2026]. ${work.address}.`,
	);
});

test('words of several paragraphs are quoted each with its own, a paragraph by its place alone', () => {
	const quotes = [
		{ words: '环境。', locator: '第1段第4句' },
		{ words: '【成功案例】', locator: '案例第1段第1句' },
	];
	expect(referenceText({ work, quotes, locator: '' })).toMatch(
		/^“环境。”（第1段第4句）“【成功案例】”（案例第1段第1句）\n周德铭/,
	);
	expect(referenceText({ work, quotes: [], locator: '第一章第10节第1段' })).toMatch(
		/^第一章第10节第1段\n周德铭/,
	);
});

test('a report of an error says where, in which version and what stands there', () => {
	const text = errorText({ work, quotes: [{ words, locator }], locator: '' }, REPORT, '…#p1-s5');
	expect(text).toBe(
		`《${REPORT}》标注版0.1.0，${locator}\n地址：…#p1-s5\n原文：“实现了低风险商品进出口的‘零等待’。”\n有误之处：`,
	);
});
