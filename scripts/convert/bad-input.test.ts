import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
	complaints,
	convertWith,
	line,
	project,
	TEXT,
	type Change,
} from '../../tests/conversion.ts';

/** The text without some of its lines, counted from 1. */
const without = (from: number, to: number): Record<string, Change> => ({
	[TEXT]: (text) =>
		text
			.split('\n')
			.filter((_, index) => index + 1 < from || index + 1 > to)
			.join('\n'),
});

/** The messages alone. */
const said = (changes: Record<string, Change>) => complaints(changes).map((each) => each.said);

test('an empty file', () => {
	expect(said({ [TEXT]: '' })).toEqual([`${TEXT}:1  the file is empty; put back what it held.`]);
});

test('a file that is not UTF-8, with the line', () => {
	const bytes = readFileSync(join(project, TEXT));
	bytes[bytes.indexOf(Buffer.from('财政部紧紧围绕'))] = 0xff;
	expect(said({ [TEXT]: bytes })).toEqual([
		`${TEXT}:18  this line is not UTF-8; save the file as UTF-8.`,
	]);
});

test('a missing section', () => {
	expect(said(without(17, 19))).toEqual([
		`${TEXT}:17  section 6 stands where 5 should; restore section 5.`,
	]);
});

test('a doubled and an out-of-order section number', () => {
	expect(said(line(34, (text) => text.replace('11.', '10.')))).toEqual([
		`${TEXT}:34  section 10 stands where 11 should; number the sections one after the other.`,
	]);
});

test('an unknown chapter numeral', () => {
	expect(said(line(47, (text) => text.replace('二 ', '贰 ')))).toEqual([
		`${TEXT}:47  “贰” is not a chapter numeral; write 二.`,
	]);
});

test('a chapter out of order, and one that is missing', () => {
	expect(said(line(94, (text) => text.replace('三 ', '五 ')))).toEqual([
		`${TEXT}:94  chapter 五 stands where 三 should; restore the order.`,
	]);
	expect(said(without(47, 93))).toEqual([
		`${TEXT}:47  chapter 三 stands where 二 should; restore the order.`,
	]);
});

test.each(['10、', '10 ', '(10)', '第10节 ', '⒑', '十、', '十 '])(
	'the heading of section 10 that begins with “%s” is one problem, at its line',
	(label) => {
		expect(said(line(31, (text) => text.replace('10.', label)))).toEqual([
			`${TEXT}:31  this looks like the heading of section 10; write “10.” before its title, and nothing before that.`,
		]);
	},
);

test.each(['二、', '第二章 ', '二．', '2、', '2 '])(
	'the heading of chapter 二 that begins with “%s” is one problem, at its line',
	(label) => {
		expect(said(line(47, (text) => text.replace('二 ', label)))).toEqual([
			`${TEXT}:47  this looks like the heading of chapter 二; write “二 ” before its title, and nothing before that.`,
		]);
	},
);

test.each(['[成功案例]', '《成功案例》', '【成功案例', '成功案例：', '成功案例 '])(
	'a case study that begins with “%s” is one problem, at its line',
	(label) => {
		expect(said(line(33, (text) => text.replace('【成功案例】', label)))).toEqual([
			`${TEXT}:33  this looks like the beginning of a case study; begin the line with “【成功案例】”.`,
		]);
	},
);

test('every heading, case label and frame that is written otherwise is one problem, at its line', () => {
	const otherwise: ((text: string) => string)[] = [
		(text) => `\u200B${text}`,
		(text) => text.replace(/^(\d+)\./, '$1、'),
		(text) => text.replace(/^(\d+)\./, ''),
		(text) => text.replace(/^(\d+)\./, (_, number) => `${Number(number) + 3}.`),
		(text) => text.replace(/^([一二三四]) /, '$1、'),
		(text) => text.replace('【成功案例】', '[成功案例]'),
	];
	const lines = readFileSync(join(project, TEXT), 'utf8').split('\n');
	const special = lines.flatMap((text, index) =>
		/^(\d+\.|. |【|本评述|\()/.test(text) ? index : [],
	);
	expect(special.length).toBe(85);
	for (const index of special)
		for (const change of otherwise.filter((each) => each(lines[index]!) !== lines[index]))
			expect(complaints(line(index + 1, change)), lines[index]).toMatchObject([
				{ line: index + 1 },
			]);
});

test('a heading without its number is one problem, at its line', () => {
	expect(said(line(31, (text) => text.replace('10.', '')))).toEqual([
		`${TEXT}:31  section 10 is missing, and this may be its heading; write “10.” before its title.`,
	]);
	expect(said(line(44, (text) => text.replace('14.', '')))).toEqual([
		`${TEXT}:44  section 14 is missing, and this may be its heading; write “14.” before its title.`,
	]);
	expect(said(line(96, (text) => text.replace('1.', '')))).toEqual([
		`${TEXT}:96  section 1 is missing, and this may be its heading; write “1.” before its title.`,
	]);
	expect(said(line(140, (text) => text.replace('11.', '')))).toEqual([
		`${TEXT}:140  section 11 is missing, and this may be its heading; write “11.” before its title.`,
	]);
	for (const [at, numeral] of [
		[4, '一'],
		[47, '二'],
	] as const)
		expect(said(line(at, (text) => text.slice(2)))).toEqual([
			`${TEXT}:${at}  chapter ${numeral} is missing, and this may be its heading; write “${numeral} ” before its title.`,
		]);
});

test('a chapter heading that is not there', () => {
	expect(said(without(4, 5))).toEqual([
		`${TEXT}:4  section 1 stands before the first chapter; restore the chapter.`,
	]);
	expect(said(without(47, 48))).toEqual([
		`${TEXT}:47  section 1 stands where 15 should; restore the heading of its chapter, or number the sections one after the other.`,
	]);
});

test('a case label outside a section', () => {
	expect(said(line(5, (text) => `【成功案例】 ${text}`))).toEqual([
		`${TEXT}:5  a case study stands outside a section; move it below a section heading.`,
	]);
});

test('a case study that lost its label is one problem, in its section', () => {
	expect(said(line(98, (text) => text.replace('【成功案例】', '')))).toEqual([
		`${TEXT}:96  there is no block cppcc#case-p1, and 12 places in the seeds name it; restore it in the text, or correct the addresses.`,
	]);
});

test('a heading without text, and a report without its frame', () => {
	expect(said(without(30, 30))).toEqual([
		`${TEXT}:29  this section has a heading and no text; restore its text.`,
	]);
	expect(said(without(3, 3))).toEqual([`${TEXT}:3  the opening essay is missing; restore it.`]);
	expect(said(without(142, 142))).toEqual([
		`${TEXT}:142  the closing remark is missing; restore it.`,
	]);
	expect(said(without(143, 143))).toEqual([`${TEXT}:142  the signature is missing; restore it.`]);
	expect(said(without(4, 143))).toEqual([
		`${TEXT}:1  no chapter heading was found; restore the text.`,
	]);
});

test('a body count that disagrees with the closing remark', () => {
	expect(said(line(142, (text) => text.replace('38个', '39个')))).toEqual([
		`${TEXT}:142  the text states 39 bodies and 38 were found; restore what is missing or correct the count.`,
	]);
});

test('a chapter opening that names one body too few, and one that names a body twice', () => {
	expect(said(line(48, (text) => text.replace('民政部、', '')))).toEqual([
		`${TEXT}:48  the opening names 15 bodies and 16 sections follow; restore the missing name or section.`,
	]);
	expect(complaints(line(48, (text) => text.replace('民政部、', '公安部、')))).toMatchObject([
		{ kind: 'second-section', line: 57 },
	]);
});

test('an unknown proposer, and a recommendation without one', () => {
	expect(said(line(121, (text) => text.replace('公安部', '公案部')))).toEqual([
		`${TEXT}:121:1  “公案部” is not the name of a body; add it to the forms of its body in seeds/ministries.yaml, or emend it.`,
	]);
	expect(said(line(121, (text) => text.replace('提出:', '建议:')))).toEqual([
		`${TEXT}:121  the recommendation names no proposer; restore “…提出:”.`,
	]);
});

test('an unknown name in a chapter opening', () => {
	expect(said(line(48, (text) => text.replace('民政部、', '民正部、')))).toEqual([
		`${TEXT}:48:31  “民正部” is not the name of a body; add it to the forms of its body in seeds/ministries.yaml, or emend it.`,
	]);
});

test('a chapter that announces other recommendations than it has', () => {
	expect(said(line(119, (text) => text.replace('、政府购买服务和', '和')))).toEqual([
		`${TEXT}:119  the chapter announces 10 aspects and 11 recommendations follow; name each recommendation once before “个方面的建议”, with “、” and one “和”.`,
	]);
	expect(said(line(119, (text) => text.replace('个方面的建议', '项建议')))).toEqual([
		`${TEXT}:119  the chapter announces neither the bodies nor the recommendations that follow; begin it with “…年,…等部门的”, restore “提出了…个方面的建议”, list its sections in seeds/2015/sections.yaml, or name it under recommendations in edition.yaml.`,
	]);
	expect(complaints(line(48, (text) => `今${text}`))).toMatchObject([
		{ kind: 'unannounced', line: 48 },
	]);
	// What follows from a wrong count is not said beside it.
	expect(complaints(line(119, (text) => text.replace('11个方面', '12个方面')))).toMatchObject([
		{ kind: 'stated-count', line: 119 },
	]);
});

test.each([
	['0000', '\u0000', 'a null'],
	['0007', '\u0007', 'a control character'],
	['000D', '\r', 'a carriage return without a line feed'],
	['00AD', '\u00AD', 'a soft hyphen'],
	['200B', '\u200B', 'a zero-width space'],
	['202E', '\u202E', 'an override of direction'],
	['2028', '\u2028', 'a line separator'],
	['FEFF', '\uFEFF', 'a byte order mark within the text'],
	['FFFD', '\uFFFD', 'the sign of a damaged file'],
	['FFFF', '\uFFFF', 'what is no character'],
	['E000', '\uE000', 'a character of private use'],
])('U+%s in a heading, a name or a note is refused at its place', (code, sign) => {
	const todo = 'take it out, or put back what it stands for';
	const what = `U+${code} stands here, which is no character of a text; ${todo}.`;
	const within = (text: string) => text.replace(/海(?=关)/, `海${sign}`);
	const column = (at: number) =>
		readFileSync(join(project, TEXT), 'utf8').split('\n')[at - 1]!.indexOf('海关') + 2;
	for (const at of [31, 32])
		expect(said(line(at, within))).toEqual([`${TEXT}:${at}:${column(at)}  ${what}`]);
	const notes = 'seeds/2015/notes.yaml';
	const noted = said({ [notes]: (text) => text.replace('运用信息技术', `运用${sign}信息技术`) });
	expect(noted).toEqual([expect.stringMatching(RegExp(`^${notes}:\\d+:\\d+ {2}U\\+${code} `))]);
});

test('strange characters of one line are one problem, at the first of them', () => {
	const everywhere = (text: string) => text.replaceAll('海', '\u200B海\u00AD');
	const found = complaints({ [TEXT]: everywhere });
	expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['strange-character']));
	expect(new Set(found.map((each) => each.line)).size).toBe(found.length);
});

test('joiners belong to scripts that join and to pictures; beside Han and Latin they are refused', () => {
	for (const joined of ['می\u200Cخواهم', 'क्\u200Dष', '👩\u200D🌾'])
		expect(complaints(line(32, (text) => text.replace('多年来', `多年来${joined}`)))).toEqual([]);
	for (const split of ['海\u200D关', '\u200C海', 'App\u200D', '1\u200D0'])
		expect(complaints(line(32, (text) => text.replace('多年来', `多年来${split}`)))).toMatchObject([
			{ kind: 'strange-character', line: 32 },
		]);
});

test('signs of the text that are rare are no strangers: beyond the BMP, and variants of a character', () => {
	const rare = (text: string) => text.replace('多年来', '多年来𠮷葛\u{E0100}');
	expect(convertWith(line(32, rare)).problems).toEqual([]);
});

test('two case studies in a section, two signatures, two closing remarks: refused with both lines', () => {
	const second = (id: string, at: number, first: number) =>
		`${TEXT}:${at}  a second ${id} begins here, where line ${first} has begun one; join the two, or give this one a section of its own.`;
	const behind = (at: number, more: string) => line(at, (text) => `${text}\n${more}`);
	expect(said(behind(33, '【成功案例】 另有案例的文字在此。'))).toEqual([
		second('customs#case-p1', 34, 33),
	]);
	expect(said(behind(143, '(另一单位 张三)'))).toEqual([second('closing#signature', 144, 143)]);
	expect(said(behind(142, '本评述另有一段。'))).toEqual([second('closing#p1', 143, 142)]);
});

test('what stands in parentheses, or begins like the closing remark, is a paragraph above a heading', () => {
	for (const more of ['(以上为2015年数据。)', '（以上数据由该署提供。）', '本评述另见他处。']) {
		const found = complaints(line(32, (text) => `${text}\n${more}`));
		expect(found.filter(({ kind }) => kind !== 'unaccounted')).toEqual([]);
	}
});

test('a recommendation that names a proposer twice', () => {
	expect(said(line(121, (text) => text.replace('公安部、', '公安部、公安部、')))).toEqual([
		`${TEXT}:121:5  the recommendation names “公安部” or its body twice; emend it where the source is wrong.`,
	]);
});

test('an emendation that overlaps another, takes the number of a heading, or leaves nothing', () => {
	const file = 'seeds/2015/emendations.yaml';
	const row = (id: string, at: string, received: string, reading: string) =>
		`- { id: ${id}, at: ${at}, received: '${received}', reading: '${reading}', kind: 误字, reason: 试, certainty: 确定 }\n`;
	const kinds = (...rows: string[]) =>
		complaints({ [file]: (text) => text + rows.join('') }).map(({ kind }) => kind);
	const first = row('e-a', 'customs#p1', '海关总署不断加大', '税关总署不断加大');
	expect(kinds(first, row('e-b', 'customs#p1', '不断加大科技', '加大科技'))).toEqual(['unapplied']);
	expect(kinds(row('e-a', 'customs#title', '10.创建', '10.创设'))).toEqual(['unapplied']);
	const title = '创建海关科技创新信息化模式,助力海关征管现代化';
	expect(kinds(row('e-a', 'customs#title', title, ''))).toEqual(['nothing-left']);
	expect(kinds(row('e-a', 'customs#title', '创建海关', '创设海关'))).toEqual(['no-revision']);
});

test('a form of nothing, or of blanks, is no name', () => {
	const ministries = 'seeds/ministries.yaml';
	for (const form of ['""', '" "', '"海关 "']) {
		const found = complaints({
			[ministries]: (text) => text.replace('forms: [', `forms: [${form}, `),
		});
		expect(found).toMatchObject([{ kind: 'wrong-value' }]);
	}
});

test('a report without its first or second line is told so there', () => {
	const missing = (at: number, part: string) => [
		`${TEXT}:${at}  the ${part} is missing; restore it.`,
	];
	expect(said(line(1, () => ''))).toEqual(missing(1, 'heading of the volume part'));
	expect(said(line(2, () => ' '))).toEqual(missing(2, 'title of the report'));
});

test('a second YAML document in a file is refused, and no trace is shown', () => {
	const file = 'seeds/2015/notes.yaml';
	const found = complaints({ [file]: (text) => `${text}---\n- id: x\n` });
	const line = readFileSync(join(project, file), 'utf8').split('\n').length;
	expect(found).toMatchObject([{ kind: 'not-yaml', line }]);
});

test('a paragraph that breaks off', () => {
	expect(said(line(141, (text) => text.slice(0, -1)))).toEqual([
		`${TEXT}:141  the paragraph breaks off without a full stop; complete the line.`,
	]);
});

test('a signature without a name', () => {
	expect(said(line(143, (text) => text.replace(' 周德铭', '周德铭')))).toEqual([
		`${TEXT}:143  the signature names no author; end it with the name in parentheses, behind a space.`,
	]);
});

test('a quote that does not occur, and one that occurs more than once', () => {
	const file = 'seeds/2015/emendations.yaml';
	const row = (id: string, received: string) =>
		`- id: ${id}\n  at: customs#p1\n  received: ${received}\n  reading: x\n  kind: 误字\n  reason: x\n  certainty: 确定\n`;
	const changed = (text: string) => `${text}${row('e-none', '三证合1')}${row('e-many', '海关')}`;
	const first = readFileSync(join(project, file), 'utf8').split('\n').length;
	expect(said({ [file]: changed })).toEqual([
		`${file}:${first}:3  “三证合1” is quoted, which customs#p1 does not contain; correct the quote or its address, or add prefix and suffix.`,
		`${file}:${first + 7}:3  “海关” is quoted, which customs#p1 contains 6 times; correct the quote or its address, or add prefix and suffix.`,
	]);
});

test('an emendation that a chapter opening needs, and does not fit it', () => {
	const file = 'seeds/2015/emendations.yaml';
	expect(
		complaints({ [file]: (text) => text.replace('received: 中国证券会', 'received: 中国证卷会') }),
	).toMatchObject([{ kind: 'misquoted' }]);
});

test('an address that is not in the text', () => {
	const file = 'seeds/2015/typography.yaml';
	expect(said({ [file]: (text) => text.replace('saic#case-p1', 'saic#case-p9') })).toEqual([
		`${file}:3:9  there is no block saic#case-p9; correct the quote or its address, or add prefix and suffix.`,
	]);
});

test('an unknown key in YAML, with its line, and all problems of all files at once', () => {
	const file = 'seeds/2015/edition.yaml';
	const plase = (text: string) => text.replace('  place: null', '  plase: null');
	const unknown = `${file}:7:3  publication: Unrecognized key: "plase"; correct the spelling of the key or take it out.`;
	const numbers = 'seeds/2015/numbers.yaml';
	const given = (text: string) => text.replace('id: n-pboc-2', 'id: n-pboc-1');
	const [before] = readFileSync(join(project, numbers), 'utf8').split('id: n-pboc-2');
	expect(complaints({ [file]: plase, [TEXT]: '', [numbers]: given })).toMatchObject([
		{ kind: 'unknown-key', line: 7 },
		{ kind: 'repeated-id', line: before!.split('\n').length },
		{ kind: 'empty-file', line: 1 },
	]);
	const heading = line(31, (text) => text.replace('10.', '10、'));
	// Where nobody can read how a text is worded, it is not read; where nothing is said of that, it is.
	const usual = (text: string) => plase(text).replace(/^wording:[^]*/m, '');
	expect(said({ [file]: plase, ...heading })).toEqual([expect.stringContaining(`${file}:7:`)]);
	expect(said({ [file]: usual, ...heading })).toEqual([
		expect.stringContaining(`${file}:7:`),
		expect.stringContaining(`${TEXT}:31  `),
	]);
	expect(said({ [file]: plase })[0]).toBe(unknown);
});

test.each(['1.0', 'v0.1.0', '0.1.0+1', '01.0.0', '0.1.0"><svg>'])(
	'the version %s is none',
	(named) => {
		const file = 'seeds/2015/edition.yaml';
		const change = (text: string) => text.replace('version: 0.1.0', `version: '${named}'`);
		expect(said({ [file]: change })).toEqual([
			expect.stringMatching(
				/^seeds\/2015\/edition\.yaml:13:.*version.*such as 0\.1\.0 or 1\.0\.0-rc\.1/,
			),
		]);
	},
);

test('a file that is not YAML, and one that is missing', () => {
	const found = said({
		'seeds/2015/typography.yaml': 'keepSpaces: [\n',
		'seeds/2015/emendations.yaml': undefined,
	});
	expect(found).toEqual([
		'seeds/2015/emendations.yaml:1  the file is missing; put it back.',
		expect.stringMatching(/typography\.yaml:\d+:\d+ {2}this is not YAML/),
	]);
});

test('a form that two bodies claim', () => {
	const file = 'seeds/ministries.yaml';
	expect(
		complaints({ [file]: (text) => text.replace('forms: [', 'forms: [海关总署, ') }),
	).toMatchObject([{ kind: 'repeated-form' }]);
});

test('carriage returns and a byte order mark change nothing', () => {
	const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
	const { files, problems } = convertWith({ [TEXT]: windows });
	expect(problems).toEqual([]);
	expect(files).toEqual(convertWith({}).files);
});
