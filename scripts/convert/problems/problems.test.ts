import { expect, test } from 'vitest';
import { describe, inOrder, problem, type Facts, type ProblemKind } from './problems.ts';

const at = { file: 'seeds/2015/notes.yaml', line: 3 };

/** For every kind the facts of one case, and what is said of it. */
const SAID: { [K in ProblemKind]: [facts: Facts<K>, said: string] } = {
	'no-report': [[], 'there is no report; put its text into seeds/<year>/report.txt.'],
	'missing-file': [[], 'the file is missing; put it back.'],
	unreadable: [
		[{ code: 'EISDIR' }],
		'this cannot be read: it is a folder (EISDIR); put a file in its place.',
	],
	unwritable: [
		[{ code: 'ENOSPC' }],
		'this cannot be written: the disk is full (ENOSPC); make room.',
	],
	fault: [
		[{ reason: 'TypeError: x' }],
		'the conversion stumbles over the seeds (TypeError: x); this is a fault of the conversion, not of the seeds: report it with them.',
	],
	'report-folder': [
		[{ folder: 'draft' }],
		'the folder draft holds a report and is not named by a year; name it by the year of the report, in four digits.',
	],
	'empty-file': [[], 'the file is empty; put back what it held.'],
	'not-utf8': [[], 'this line is not UTF-8; save the file as UTF-8.'],
	'strange-character': [
		[{ code: 'U+200B' }],
		'U+200B stands here, which is no character of a text; take it out, or put back what it stands for.',
	],
	'not-yaml': [
		[{ reason: 'unexpected end' }],
		'this is not YAML (unexpected end); correct the line.',
	],
	alias: [[], 'an alias stands here, which repeats another part of the file; write that part out.'],
	'unknown-key': [
		[{ path: '', message: 'Unrecognized key: "a"' }],
		'the file: Unrecognized key: "a"; correct the spelling of the key or take it out.',
	],
	'wrong-value': [
		[{ path: '3.iso', message: 'must be a date' }],
		'3.iso: must be a date; correct the value.',
	],
	'repeated-id': [
		[{ id: 'd-1', first: 3 }],
		'the id d-1 is given a second time, first in line 3; give each entry an id of its own.',
	],
	'repeated-synonym': [
		[{ typed: '报关', first: 91 }],
		'“报关” is given a second time, first in line 91; give it once, with all that is printed for it.',
	],
	'same-synonym': [
		[{ typed: '跨境通关', printed: '通关' }],
		'of “跨境通关” and “通关” one stands in the other, which the search offers anyway; take the pair out.',
	],
	'typed-printed': [
		[{ typed: '通关' }],
		'every report prints “通关”, so that whoever types it finds it; take the row out.',
	],
	'unprinted-synonym': [
		[{ printed: '清关' }],
		'no report prints “清关”, and the edition does not use it; write the word as one of them has it, or take it out.',
	],
	'repeated-form': [
		[{ form: '海关', ministry: 'customs' }],
		'“海关” is already a form of customs; leave it with the body it names.',
	],

	'second-block': [
		[{ id: 'customs#case-p1', first: 33 }],
		'a second customs#case-p1 begins here, where line 33 has begun one; join the two, or give this one a section of its own.',
	],
	lost: [
		[{ words: '海关总署' }],
		'the conversion does not keep “海关总署” as it was received; this is a fault of the conversion, not of the seeds: report it with this line.',
	],
	astray: [
		[{ address: 'customs#p1', mark: 'Num' }],
		'a mark (Num) reaches beyond the block customs#p1; this is a fault of the conversion, not of the seeds: report it with this line.',
	],
	'nearly-chapter': [
		[{ numeral: '二', label: '二 ' }],
		'this looks like the heading of chapter 二; write “二 ” before its title, and nothing before that.',
	],
	'nearly-section': [
		[{ number: 10, label: '10.' }],
		'this looks like the heading of section 10; write “10.” before its title, and nothing before that.',
	],
	'nearly-subsection': [
		[{ number: 2, label: '（二）' }],
		'this looks like heading 2 below a section; write “（二）” before its title, and nothing before that.',
	],
	'nearly-caseStudy': [
		[{ label: '【成功案例】' }],
		'this looks like the beginning of a case study; begin the line with “【成功案例】”.',
	],
	'nearly-closing': [[], 'this looks like the closing remark; begin the line with its first word.'],
	'nearly-signature': [
		[],
		'this looks like the signature; begin and end the line with its parentheses.',
	],
	'unnumbered-chapter': [
		[{ numeral: '二', label: '二 ' }],
		'chapter 二 is missing, and this may be its heading; write “二 ” before its title.',
	],
	'unnumbered-section': [
		[{ number: 10, label: '10.' }],
		'section 10 is missing, and this may be its heading; write “10.” before its title.',
	],
	'chapter-numeral': [
		[{ numeral: '贰', expected: '二' }],
		'“贰” is not a chapter numeral; write 二.',
	],
	'chapter-order': [
		[{ numeral: '五', expected: '三' }],
		'chapter 五 stands where 三 should; restore the order.',
	],
	'section-before-chapter': [
		[{ number: 1 }],
		'section 1 stands before the first chapter; restore the chapter.',
	],
	'section-order': [
		[{ number: 6, expected: 5 }],
		'section 6 stands where 5 should; restore section 5.',
	],
	'unnumbered-subsection': [
		[{ number: 1, label: '1.' }],
		'heading 1 below a section is missing, and this may be it; write “1.” before its title.',
	],
	'subsection-outside': [
		[{ number: 1 }],
		'heading 1 below a section stands in none; move it below a section heading, or restore that.',
	],
	'subsection-order': [
		[{ number: 3, expected: 2 }],
		'heading 3 below a section stands where 2 should; number them one after the other.',
	],
	'broken-off': [[], 'the paragraph breaks off without a full stop; complete the line.'],
	'case-outside': [[], 'a case study stands outside a section; move it below a section heading.'],
	'heading-alone': [
		[{ type: 'section' }],
		'this section has a heading and no text; restore its text.',
	],
	'no-chapter': [[], 'no chapter heading was found; restore the text.'],
	'missing-part': [[{ part: 'signature' }], 'the signature is missing; restore it.'],
	'no-author': [
		[],
		'the signature names no author; end it with the name in parentheses, behind a space.',
	],

	'subject-count': [
		[{ bodies: 15, sections: 16 }],
		'the opening names 15 bodies and 16 sections follow; restore the missing name or section.',
	],
	unannounced: [
		[{ seed: 'sections.yaml' }],
		'the chapter announces neither the bodies nor the recommendations that follow; begin it with “…年,…等部门的”, restore “提出了…个方面的建议”, list its sections in sections.yaml, or name it under recommendations in edition.yaml.',
	],
	'no-heading': [
		[{ heading: '建设统一平台' }],
		'no section is headed “建设统一平台”, or rows before this one took them all; write the heading as the text prints it, without its number.',
	],
	unheaded: [
		[{ heading: '数据共享', label: '（一）', seed: 'sections.yaml' }],
		'this looks like the heading “数据共享” of sections.yaml; number it as the others are: “（一）”.',
	],
	'section-without-id': [
		[{ seed: 'sections.yaml' }],
		'this section has no id, and others of its chapter have theirs; add a row with its id and heading to sections.yaml.',
	],
	'unknown-name': [
		[{ name: '公案部' }],
		'“公案部” is not the name of a body; add it to the forms of its body in seeds/ministries.yaml, or emend it.',
	],
	'second-section': [
		[{ id: 'customs', first: 31 }],
		'a second section is about customs, as the one in line 31; correct the names in the chapter opening, or the ids of the sections.',
	],
	'stated-count': [
		[{ of: 'bodies', stated: 39, found: 38 }],
		'the text states 39 bodies and 38 were found; restore what is missing or correct the count.',
	],
	'no-block': [
		[{ at: 'customs#p9' }],
		'there is no block customs#p9; correct the quote or its address, or add prefix and suffix.',
	],
	misquoted: [
		[{ quote: '海关', at: 'customs#p1', count: 6 }],
		'“海关” is quoted, which customs#p1 contains 6 times; correct the quote or its address, or add prefix and suffix.',
	],
	unapplied: [
		[{ id: 'e-1' }],
		'the emendation e-1 overlaps another one, or the number of a heading; join the two, or leave the number out.',
	],
	'nothing-left': [
		[{ at: 'customs#title' }],
		'this emendation leaves nothing of customs#title; leave a word of it, or write a note instead.',
	],
	'second-proposer': [
		[{ name: '公安部' }],
		'the recommendation names “公安部” or its body twice; emend it where the source is wrong.',
	],
	'no-proposer': [[], 'the recommendation names no proposer; restore “…提出:”.'],
	aspects: [
		[{ announced: 10, found: 11 }],
		'the chapter announces 10 aspects and 11 recommendations follow; name each recommendation once before “个方面的建议”, with “、” and one “和”.',
	],

	'no-address': [[{ address: '01#p9' }], 'there is no block 01#p9; correct the address.'],
	'lost-block': [
		[{ at: 'spc#case-p1', count: 27 }],
		'there is no block spc#case-p1, and 27 places in the seeds name it; restore it in the text, or correct the addresses.',
	],
	'no-number': [[{ id: 'n-pboc-99' }], 'there is no number n-pboc-99; correct the id.'],
	'no-ministry': [
		[{ id: 'ccdj' }],
		'seeds/ministries.yaml has no ccdj; correct the id, or leave it out.',
	],
	'no-source': [
		[{ id: 'guofa-2015-41', seed: 'seeds/sources.yaml' }],
		'there is no source guofa-2015-41 in seeds/sources.yaml; add its row, or correct the id.',
	],
	unfollowable: [
		[{ id: 'term-gis', seed: 'seeds/sources.yaml' }],
		'term-gis is 确定, and none of its sources in seeds/sources.yaml has title, issuer or number, and date, and was seen as more than a name in data; name one that has, or call it 较确定.',
	],
	'emendation-id': [
		[{ id: 'e-1', first: 'seeds/2015/emendations.yaml:9' }],
		'e-1 is the id of an emendation (seeds/2015/emendations.yaml:9); give the note another id.',
	],
	'check-id': [
		[{ id: 'calc-a', first: 'seeds/2015/notes.yaml:9' }],
		'calc-a is the id of a note (seeds/2015/notes.yaml:9); give the check another id, or drop the note.',
	],
	'taken-id': [
		[{ id: 'customs', first: 'seeds/ministries.yaml:7' }],
		'customs is the id of a body, a section or a number (seeds/ministries.yaml:7); give the entry another id.',
	],
	'sequel-order': [
		[{ id: 'after-03-decree-809', before: 'after-04-decree-722' }],
		'after-03-decree-809 stands behind after-04-decree-722, of a later recommendation or date; sort the rows by recommendation and date.',
	],
	'sequel-time': [
		[{ id: 'after-03-decree-809', date: '2015-05-28', year: 2015, asOf: '2025-10-31' }],
		'after-03-decree-809 is dated 2015-05-28, which is not behind 2015 and up to 2025-10-31; correct the date, move asOf in edition.yaml and follow all else to that day, too, or take the row out.',
	],
	'sequel-date': [
		[
			{
				...{ id: 'after-03-decree-809', date: '2025-08-01', act: 'decree-809' },
				...{ of: '2025-05-28', seed: 'seeds/sources.yaml' },
			},
		],
		'after-03-decree-809 is dated 2025-08-01, and its act decree-809 in seeds/sources.yaml 2025-05-28; correct the one that is wrong, or name the act first.',
	],
	'told-twice': [
		[{ id: 'tax', clause: '2018年省级和省级以下国税地税机构合并' }],
		'tax: “2018年省级和省级以下国税地税机构合并” is told once more by the history or the plate on the same page; leave it to them.',
	],
	'claim-formula': [
		[{ by: 'note calc-1', formula: '1 +', fault: 'is not a formula' }],
		'note calc-1: “1 +” is not a formula; correct the formula.',
	],
	'claim-result': [
		[{ by: 'note calc-1', formula: 'n-a / n-b', result: 64.5, unit: '元', gives: 64.6 }],
		'note calc-1: “n-a / n-b” gives 64.5 元 and not 64.6; correct the result, and the note where it states it.',
	],
	'claim-printed': [
		[{ by: 'note calc-1', id: 'n-a-9' }],
		'note calc-1: there is no number n-a-9; correct its id.',
	],
	'claim-verdict': [
		[{ by: 'note calc-1', found: 'rounding', verdict: 'consistent' }],
		'note calc-1: the claim is rounding and not consistent; correct the verdict.',
	],
	'claim-items': [
		[{ by: 'note calc-1', listed: 3, counted: 4 }],
		'note calc-1: 3 items are listed and 4 counted; list them all.',
	],
	'claim-item': [
		[{ by: 'note calc-1', item: '网站' }],
		'note calc-1: the paragraph does not contain “网站”; quote it as printed.',
	],
	'claim-unsaid': [
		[{ by: 'note calc-1', result: '64.5' }],
		'note calc-1: the note does not state 64.5; correct the note.',
	],
	unchecked: [
		[{ id: 'n-a-1' }],
		'no claim holds number n-a-1 against another, and nothing says why; write a claim into checks.yaml, or give the reason under unchecked.',
	],
	'checked-yet': [
		[{ id: 'n-a-1', reason: '独出', found: '相合' }],
		'number n-a-1 is said to be 独出, and is 相合; take the reason out.',
	],
	'unstated-unsaid': [
		[{ id: 'n-a-1' }],
		'number n-a-1 is of no stated kind, and no note that speaks of it says so; write a 口径 or 时点 note that says what is open, or give the kind.',
	],
	'said-unstated': [
		[{ id: 'n-a-1', kind: 'stock', note: 'scope-a' }],
		'number n-a-1 is a stock, and note scope-a says that the text leaves it open; make its kind unstated, or correct the note.',
	],
	'not-mentioned': [[{ id: 'sys-a' }], 'the text does not mention sys-a; correct its forms.'],
	'form-not-printed': [[{ form: '宗地' }], '“宗地” does not stand in the text; take it out.'],
	overlap: [
		[{ words: '国税局', id: 'a', otherWords: '局长', otherId: 'b' }],
		'“国税局” of a and “局长” of b overlap; make one form longer, or list single mentions.',
	],
	'not-within': [
		[{ id: 'a', within: 'b', unit: 'customs' }],
		'a is not mentioned within b in customs; correct the id, or leave it out.',
	],
	unaccounted: [
		[{ at: 'customs#p1', character: '4', around: '没有42个', seed: 'numerals.yaml' }],
		'customs#p1 has “4” in “没有42个”, which nothing accounts for; add it to numbers, dates or entities, or to numerals.yaml.',
	],
	'idle-exception': [[], 'every numeral of this row is accounted for without it; take it out.'],
	'no-revision': [
		[{ key: 'note term-gis', seed: 'seeds/2015/revisions.yaml' }],
		'seeds/2015/revisions.yaml has no record of note term-gis; run npm run revise, which writes one.',
	],
	unrevised: [
		[{ key: 'note term-gis', seed: 'seeds/2015/revisions.yaml' }],
		'note term-gis reads otherwise than when seeds/2015/revisions.yaml recorded it; run npm run revise, which records the change and asks for new readings.',
	],
	'idle-revision': [
		[{ key: 'gist customs' }],
		'a record stands here of gist customs, which is gone; run npm run revise, which takes it out, or put the text back.',
	],
	unsorted: [
		[{ at: 'cbrc#p1', words: '“切实加强”', seed: 'quotations.yaml' }],
		'cbrc#p1 has “切实加强”, and nothing says what the words between the marks are; add them to quotations.yaml: 引文 with the note that gives their source, or unverified; 用语; 名称.',
	],
	'idle-quotation': [
		[],
		'no words between quotation marks need this row; take it out, or quote what stands between two marks.',
	],
	'no-quotation-note': [
		[{ id: 'policy-a' }],
		'there is no note policy-a at the block of these words, nor one with a see to it; correct its id, or write unverified.',
	],
	'case-without-row': [
		[{ section: 'audit', seed: 'cases.yaml' }],
		'the case study of audit has no row in cases.yaml; write its gist there.',
	],
	'row-without-case': [
		[{ section: 'sasac' }],
		'sasac has no case study; correct the section or drop the row.',
	],
	'second-row': [
		[{ section: 'customs', first: 12 }],
		'the case study of customs has a second row, the first in line 12; keep one of them.',
	],
	'gist-number': [
		[{ section: 'spc', numeral: '28' }],
		'the gist of spc says 28, which the case does not print; correct the gist.',
	],

	'figure-number': [
		[{ figure: 'a', number: 1, other: 'b' }],
		'figure a: b is figure 1 already; give it the next free number.',
	],
	'figure-names': [
		[{ figure: 'a', kind: 'date', id: 'd-9' }],
		'figure a: there is no date d-9; correct its id.',
	],
	'figure-level': [
		[{ figure: 'a', level: '村' }],
		'figure a: 村 is none of its levels; list it or correct it.',
	],
	'figure-axis': [
		[{ figure: 'a', units: ['份', ''] }],
		'figure a: one axis carries 份 and no unit; give each unit a panel of its own.',
	],
	'figure-growth': [
		[{ figure: 'a', growth: 'n-6', number: 'n-7' }],
		'figure a: n-6 is not the growth of n-7; correct one of them.',
	],
	'figure-point': [
		[{ figure: 'a' }],
		'figure a: a row is a point and nothing says why; say it in point.',
	],
	'figure-formula': [
		[{ figure: 'a', formula: '1 +', fault: 'is not a formula' }],
		'figure a: “1 +” is not a formula; correct the formula.',
	],
	'figure-brace': [
		[{ figure: 'a', sign: '{', text: 'description' }],
		'figure a: “{” of the description belongs to no formula; write it as {formula|decimals} or {formula%decimals}.',
	],
};

test.each(Object.entries(SAID))('%s is told with what to do', (kind, [facts, said]) => {
	const found = problem(kind as ProblemKind, at, ...(facts as []));
	expect(describe(found)).toBe(`seeds/2015/notes.yaml:3  ${said}`);
});

test('a column is told where it is known, and problems come in the order of the files', () => {
	const spots = [
		{ file: 'b', line: 1 },
		{ file: 'a', line: 12, column: 5 },
		{ file: 'a', line: 12 },
		{ file: 'a', line: 3, column: 9 },
	];
	expect(inOrder(spots.map((spot) => problem('missing-file', spot))).map(describe)).toEqual(
		['a:3:9', 'a:12', 'a:12:5', 'b:1'].map((spot) => `${spot}  the file is missing; put it back.`),
	);
});
