/** Signs that are nobody's friends: spaces of all widths, unseen ones, halves, numerals, ends of lines. */
export const SIGNS: readonly string[] = [
	...['\u3000', '\u00A0', '\t', ' ', '  ', '\u2003', '\u2009', '\u202F', '\u1680', '\u205F'],
	...['\u200B', '\u00AD', '\uFEFF', '\u2060', '\u200C', '\u200D', '\u180E', '\u061C'],
	...['\u202E', '\u2066', '\u2069', '\u200F', '\0', '\u0007', '\b', '\u007F', '\uFFFD', '\uFFFF'],
	...['\uFDD0', '\uE000', '\r', '\r\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029'],
	...['𠮷', '𫚭', '葛\u{E0100}', '⿰氵漢', 'e\u0301', 'か\u3099', '👩\u200D🌾', 'ﬁ', '㎡', '℃'],
	...['９', '⑨', '㈨', 'Ⅳ', '½', '廿', '壹', '٣', '〇', '两', '１０．', '⒑', '一是', '二是'],
	...['。', '，', '“', '”', '（', '）', ',', ';', ':', '(', ')', '！”', '…', '——', '+', '·'],
];

/** What the report could take for a beginning of something. */
export const LABELS: readonly string[] = [
	...[
		'【成功案例】',
		'[成功案例]',
		'成功案例：',
		'1.',
		'10.',
		'11.',
		'99.',
		'１．',
		'(3)',
		'第2节 ',
	],
	...[
		'一 ',
		'二 ',
		'三、',
		'十 ',
		'第四章 ',
		'本评述',
		'(甲 乙)',
		'（注）',
		'2015年,公安部等部门的',
	],
	...['公安部、财政部提出:', '提出了甲和乙11个方面的建议', '38个政务部门'],
];

/** What Markdown, MDX, HTML or YAML could take for its own. */
export const MARKUP: readonly string[] = [
	...['</style><svg/onload=x>', '<P id="x">', '</P>', '<br>', '<', '>', '{', '}', '${x}', '{/*'],
	...['*/}', '&amp;', '&#0;', '&', '\\', '`', '```', '~~~', '*', '**', '_', '#', '# ', '- ', '> '],
	...['1. ', '---', '---\n', '|a|', '![](', '](x)', '[^1]', 'http://a.cn', 'import x from "y"'],
	...['export const a = 1', '<!--', '-->', ']]>', '$$', '~~', '=1+1', '"', "'", '%3C', ': ', ' #'],
];

/** What a value of YAML could be instead. */
export const VALUES: readonly string[] = [
	...['[]', '{}', 'null', '~', '', 'x', '12', '-1', '1e999', '.nan', 'true', '2015-02-30', '*a'],
	...['&a x', '!!binary aGk=', '!x y', '|', '>', '"\\0"', '"\\u200B"', '"', "'", '[', '{', '- x'],
	...[
		'<<',
		'? x',
		'@x',
		'%x',
		'`x',
		'"\\n"',
		'[x, x]',
		'{a: b}',
		'海关总署',
		'customs#p1',
		'customs',
	],
];
