import { expect, test } from 'vitest';
import { dataOf, partOf, seenAt } from './parts.ts';
import { styles } from './styles.ts';
import type { Work } from './work.ts';

const REPORT: Work = {
	kind: 'report',
	key: '2015',
	title: '2015年中央和国家机关电子政务发展评述',
	authors: ['周德铭'],
	version: '0.1.0',
	issued: '2026-12-01',
};
const SECTION = partOf(REPORT, 'customs', '创建海关科技创新信息化模式，助力海关征管现代化');
const FIGURE = dataOf(REPORT, 'fig-crossborder', '进口清单少于出口，金额多于出口', '图3');
const ADDRESS = 'https://example.org/2015/x.html';
const PRINTED = { publisher: 'XX出版社', place: '北京', pages: '12-13', issued: '2016' };

const cited = (work: Work, style: string) => styles.find(({ id }) => id === style)!.cite(work);
const online = (work: Work) => seenAt(work, ADDRESS, '2026-11-27');

test.each([
	[
		'gbt-2025',
		online(REPORT),
		'周德铭. 2015年中央和国家机关电子政务发展评述[R/OL]. 标注版0.1.0. 2026-12-01. https://example.org/2015/x.html.',
	],
	[
		'gbt-2015',
		online(REPORT),
		'周德铭. 2015年中央和国家机关电子政务发展评述[R/OL]. 标注版0.1.0. (2026-12-01)[2026-11-27]. https://example.org/2015/x.html.',
	],
	[
		'gbt-2025',
		online(SECTION),
		'周德铭. 创建海关科技创新信息化模式，助力海关征管现代化[R/OL]//2015年中央和国家机关电子政务发展评述. 标注版0.1.0. 2026-12-01. https://example.org/2015/x.html.',
	],
	[
		'gbt-2015',
		online(SECTION),
		'周德铭. 创建海关科技创新信息化模式，助力海关征管现代化[R/OL]//2015年中央和国家机关电子政务发展评述. 标注版0.1.0. (2026-12-01)[2026-11-27]. https://example.org/2015/x.html.',
	],
	[
		'gbt-2025',
		online(FIGURE),
		'进口清单少于出口，金额多于出口：《2015年中央和国家机关电子政务发展评述》图3[DS/OL]. V0.1.0. 《2015年中央和国家机关电子政务发展评述》标注版（2026-12-01）[2026-11-27]. https://example.org/2015/x.html.',
	],
	[
		'gbt-2015',
		online(FIGURE),
		'进口清单少于出口，金额多于出口：《2015年中央和国家机关电子政务发展评述》图3[DS/OL]. 《2015年中央和国家机关电子政务发展评述》标注版, 2026[2026-11-27]. https://example.org/2015/x.html.',
	],
	[
		'gbt-2025',
		online({ ...SECTION, ...PRINTED }),
		'周德铭. 创建海关科技创新信息化模式，助力海关征管现代化[R/OL]//2015年中央和国家机关电子政务发展评述. 标注版0.1.0. 北京：XX出版社，2016：12-13. https://example.org/2015/x.html.',
	],
	[
		'gbt-2015',
		online({ ...SECTION, ...PRINTED }),
		'周德铭. 创建海关科技创新信息化模式，助力海关征管现代化[R/OL]//2015年中央和国家机关电子政务发展评述. 标注版0.1.0. 北京: XX出版社, 2016: 12-13[2026-11-27]. https://example.org/2015/x.html.',
	],
	[
		'periodical',
		online(REPORT),
		'周德铭：《2015年中央和国家机关电子政务发展评述》（标注版0.1.0），2026年12月1日，https://example.org/2015/x.html，2026年11月27日。',
	],
	[
		'periodical',
		online(SECTION),
		'周德铭：《创建海关科技创新信息化模式，助力海关征管现代化》，《2015年中央和国家机关电子政务发展评述》（标注版0.1.0），2026年12月1日，https://example.org/2015/x.html，2026年11月27日。',
	],
	[
		'periodical',
		online(FIGURE),
		'《进口清单少于出口，金额多于出口：〈2015年中央和国家机关电子政务发展评述〉图3》，《2015年中央和国家机关电子政务发展评述》标注版0.1.0，2026年12月1日，https://example.org/2015/x.html，2026年11月27日。',
	],
	[
		'periodical',
		{ ...SECTION, ...PRINTED },
		'周德铭：《创建海关科技创新信息化模式，助力海关征管现代化》，《2015年中央和国家机关电子政务发展评述》（标注版0.1.0），北京：XX出版社，2016年，第12-13页。',
	],
	[
		'law',
		online(REPORT),
		'周德铭：《2015年中央和国家机关电子政务发展评述》（标注版0.1.0），2026年12月1日，https://example.org/2015/x.html。',
	],
	[
		'law',
		online(SECTION),
		'周德铭：《创建海关科技创新信息化模式，助力海关征管现代化》，载《2015年中央和国家机关电子政务发展评述》（标注版0.1.0），2026年12月1日，https://example.org/2015/x.html。',
	],
	[
		'law',
		{ ...SECTION, ...PRINTED },
		'周德铭：《创建海关科技创新信息化模式，助力海关征管现代化》，载《2015年中央和国家机关电子政务发展评述》（标注版0.1.0），XX出版社2016年版，第12-13页。',
	],
	[
		'law',
		online(FIGURE),
		'《进口清单少于出口，金额多于出口：〈2015年中央和国家机关电子政务发展评述〉图3》，载《2015年中央和国家机关电子政务发展评述》标注版0.1.0，2026年12月1日，https://example.org/2015/x.html。',
	],
	[
		'chicago',
		online(REPORT),
		'周德铭, 2015年中央和国家机关电子政务发展评述, 标注版0.1.0, December 1, 2026, https://example.org/2015/x.html.',
	],
	[
		'chicago',
		online(SECTION),
		'周德铭, “创建海关科技创新信息化模式，助力海关征管现代化,” in 2015年中央和国家机关电子政务发展评述, 标注版0.1.0, December 1, 2026, https://example.org/2015/x.html.',
	],
	[
		'chicago',
		{ ...SECTION, ...PRINTED },
		'周德铭, “创建海关科技创新信息化模式，助力海关征管现代化,” in 2015年中央和国家机关电子政务发展评述, 标注版0.1.0 (北京: XX出版社, 2016), 12-13.',
	],
	[
		'chicago',
		online(FIGURE),
		'“进口清单少于出口，金额多于出口：《2015年中央和国家机关电子政务发展评述》图3,” version 0.1.0, 《2015年中央和国家机关电子政务发展评述》标注版, December 1, 2026, https://example.org/2015/x.html.',
	],
] as const)('%s: %#', (style, work, expected) => {
	expect(cited(work, style)).toBe(expected);
});

test('before a release there is no date, and from a disk no address: nothing stands in their place', () => {
	const unreleased = { ...SECTION, issued: undefined };
	for (const { id, cite } of styles) {
		expect(cite(unreleased), id).not.toMatch(/\[\]|\(\)|（）|undefined|, ,|，，|\. \./);
		expect(cite(unreleased), id).toMatch(/标注版0\.1\.0）?[.。]$/);
		expect(cite(seenAt(SECTION, undefined, '2026-11-27')), id).not.toContain('11');
	}
	expect(cited(online(unreleased), 'gbt-2025')).toContain('标注版0.1.0. [2026]. https://');
	expect(cited(online(unreleased), 'chicago')).toContain(', accessed November 27, 2026, https://');
});

test('a work by several, or by nobody known', () => {
	const both = { ...REPORT, authors: ['周德铭', '甲某'] };
	expect(cited(both, 'gbt-2025')).toMatch(/^周德铭，甲某\. 2015/);
	expect(cited(both, 'gbt-2015')).toMatch(/^周德铭, 甲某\. 2015/);
	expect(cited(both, 'law')).toMatch(/^周德铭、甲某：《2015/);
	expect(cited({ ...REPORT, authors: [] }, 'periodical')).toMatch(/^《2015/);
});

test('the published example of an electronic document comes out as its rule prints it', () => {
	const example = seenAt(
		{
			...{ kind: 'data', key: 'x', authors: ['王明亮'], version: '', issued: '1998-08-16' },
			title: '关于中国学术期刊标准化数据库系统工程的进展',
		},
		'http://www.cajcd.cn/pub/wml.txt/980810-2.html',
		'1998-10-04',
	);
	expect(cited(example, 'periodical')).toBe(
		'王明亮：《关于中国学术期刊标准化数据库系统工程的进展》，1998年8月16日，http://www.cajcd.cn/pub/wml.txt/980810-2.html，1998年10月4日。',
	);
});

test('a kind that no style knows is refused by its name', () => {
	for (const { id, cite } of styles)
		expect(() => cite({ ...REPORT, kind: 'patent' as never }), id).toThrow('“patent”');
});
