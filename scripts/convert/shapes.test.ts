import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lossIn } from '../../tests/faithful.ts';
import { INVENTED, seedFiles } from '../../tests/shelf.ts';
import { convertSeeds } from './conversion.ts';
import { describe } from './problems/problems.ts';

const TEXT = 'seeds/2014/report.txt';
const EDITION = 'seeds/2014/edition.yaml';
const SECTIONS = 'seeds/2014/sections.yaml';

type Changes = Record<string, (text: string) => string>;

/** The report of another shape, with some files otherwise. */
function converted(changes: Changes = {}) {
	const files = seedFiles('2014');
	for (const [path, change] of Object.entries(changes)) {
		const [before, after] = [files.get(path)!, change(files.get(path)!)];
		if (before === after) throw new Error(`The change of ${path} changes nothing.`);
		files.set(path, after);
	}
	return convert(files, '2014');
}

const convert = (files: ReadonlyMap<string, string>, id: string) =>
	convertSeeds({
		reports: [id],
		readFile: (path) => (files.has(path) ? Buffer.from(files.get(path)!) : undefined),
	});

const said = (changes: Changes) => converted(changes).problems.map(describe);

/** What is said of the text where some words of it are written otherwise. */
const saidOf = (from: string, to: string) => said({ [TEXT]: (text) => text.replace(from, to) });

test.each(INVENTED)('%s alone is converted without a problem, every character of it', (id) => {
	const seeds = seedFiles(id);
	const { files, problems } = convert(seeds, id);
	expect(problems).toEqual([]);
	expect(lossIn(files, seeds.get(`seeds/${id}/report.txt`)!)).toBe(undefined);
	expect(seeds.get(`seeds/${id}/edition.yaml`)).toMatch(/^# Invented for tests; nothing/);
});

test('a report of themes is read by its own numbering: chapters, sections, headings below them, recommendations', () => {
	const { files, counts } = converted();
	expect(counts).toMatchObject({ chapters: 3, ministries: 0, themes: 4, recommendations: 2 });
	expect(counts).toMatchObject({ 'case studies': 1, proposals: 0 });
	const sharing = files.get('themes/2014/sharing.mdx')!;
	expect(sharing).toContain('received: ２．交换方式\n    sentences:\n      - 2.交换方式');
	expect(sharing).toContain('<H id="sharing#h2" lines="10-10">2.交换');
	expect(files.get('recommendations/2014/01.mdx')).toContain('aspect: 完善标准规范');
	expect(files.get('reports/2014.mdx')).toContain('author: null\ncaseWord: 典型案例');
});

test('two sections with one heading get their ids in the order of the rows', () => {
	const { files } = converted();
	expect(files.get('themes/2014/sharing.mdx')).toContain('chapter: "1"');
	expect(files.get('themes/2014/supervision.mdx')).toContain('chapter: "2"');
});

test('a draft has its numerals and gists for work, and a complete report has them for problems', () => {
	const { work } = converted();
	expect(work.filter(({ kind }) => kind === 'unaccounted').length).toBeGreaterThan(20);
	expect(work.filter(({ kind }) => kind === 'case-without-row').length).toBe(1);
	const seeds = seedFiles('2013');
	seeds.set('seeds/2013/numerals.yaml', '[]');
	expect(convert(seeds, '2013').problems.map(({ kind }) => kind)).toEqual(
		Array(3).fill('unaccounted'),
	);
});

test('numbers that nobody checked and quotations that nobody sorted are work in a draft as well', () => {
	const kinds = (state: string) => {
		const seeds = seedFiles('2013');
		const change = (name: string, from: string, to: string) => {
			const text = seeds.get(`seeds/2013/${name}`)!;
			expect(text).toContain(from);
			seeds.set(`seeds/2013/${name}`, text.replace(from, to));
		};
		change('edition.yaml', 'state: complete', `state: ${state}`);
		change('numbers.yaml', '  unchecked: 未列\n', '');
		change('report.txt', '推进通关联网', '推进“单一窗口”和通关联网');
		const { problems, work } = convert(seeds, '2013');
		return [problems, work].map((found) => found.map(({ kind }) => kind).sort());
	};
	expect(kinds('draft')).toEqual([[], ['unaccounted', 'unchecked', 'unsorted']]);
	// What is computed comes before what is left of the text.
	expect(kinds('complete')).toEqual([['unchecked'], []]);
});

test('a complete report has all files, and a draft may lack all but two', () => {
	const found = said({ [EDITION]: (text) => text.replace('state: draft', 'state: complete') });
	expect(found.length).toBe(12);
	for (const message of found) expect(message).toMatch(/\.yaml:1 {2}the file is missing/);
});

const near = (level: string, label: string) =>
	`this looks like ${level}; write “${label}” before its title, and nothing before that.`;

test.each([
	['(一)统一', '一)统一', 4, near('the heading of section 1', '（一）')],
	['(一)统一', '[一]统一', 4, near('the heading of section 1', '（一）')],
	['(一)统一', '一、统一', 4, near('the heading of section 1', '（一）')],
	['(一)统一', '1、统一', 4, near('the heading of section 1', '（一）')],
	['（二）数据共享', '（二数据共享', 6, near('the heading of section 2', '（二）')],
	['（二）数据共享', '二 数据共享', 6, near('the heading of section 2', '（二）')],
	['二、应用', '二．应用', 15, near('the heading of chapter 二', '二、')],
	['二、应用', '第二章 应用', 15, near('the heading of chapter 二', '二、')],
	['二、应用', '(二)应用', 15, near('the heading of chapter 二', '二、')],
	['1.目录', '1、目录', 8, near('heading 1 below a section', '1.')],
	['1.目录', '(1)目录', 8, near('heading 1 below a section', '1.')],
])('“%s” that is written “%s” is one problem, at its line', (from, to, line, message) => {
	expect(saidOf(from, to)).toEqual([`${TEXT}:${line}  ${message}`]);
});

test.each([
	[
		'（二）数据共享',
		'数据共享',
		6,
		`this looks like the heading “数据共享” of ${SECTIONS}; number it as the others are: “（一）”.`,
	],
	['二、应用', '三、应用', 15, 'chapter 三 stands where 二 should; restore the order.'],
	[
		'二、应用',
		'应用',
		15,
		'chapter 二 is missing, and this may be its heading; write “二、” before its title.',
	],
	[
		'1.目录',
		'2.目录',
		8,
		'heading 2 below a section stands where 1 should; number them one after the other.',
	],
	[
		'1.目录',
		'目录',
		8,
		'heading 1 below a section is missing, and this may be it; write “1.” before its title.',
	],
	[
		'交换采用集中方式,各部门不再两两对接。\n',
		'',
		10,
		'this subsection has a heading and no text; restore its text.',
	],
	[
		'一、基础设施建设\n',
		'一、基础设施建设\n1.概述\n',
		4,
		'heading 1 below a section stands in none; move it below a section heading, or restore that.',
	],
])('“%s” that becomes “%s” is one problem, at its line', (from, to, line, message) => {
	expect(saidOf(from, to)).toEqual([`${TEXT}:${line}  ${message}`]);
});

test.each(['[典型案例]', '典型案例：', '【成功案例】', '【典型案例'])(
	'a case study that begins with “%s” is told the label of its report',
	(label) => {
		expect(saidOf('【典型案例】', label)).toEqual([
			`${TEXT}:12  this looks like the beginning of a case study; begin the line with “【典型案例】”.`,
		]);
	},
);

test('a section without an id, a row without a section, an id for two: each is told where it is', () => {
	expect(said({ [SECTIONS]: (rows) => rows.replace(/.*sharing.*\n/, '') })).toEqual([
		`${TEXT}:19  this section has no id, and others of its chapter have theirs; add a row with its id and heading to ${SECTIONS}.`,
	]);
	expect(said({ [SECTIONS]: (rows) => rows.replace('网上服务', '网上办事') })).toEqual([
		`${SECTIONS}:3:28  no section is headed “网上办事”, or rows before this one took them all; write the heading as the text prints it, without its number.`,
	]);
	expect(said({ [SECTIONS]: (rows) => rows.replace('supervision', 'sharing') })).toEqual([
		`${SECTIONS}:4:9  the id sharing is given a second time, first in line 2; give each entry an id of its own.`,
	]);
});

test('a section whose row has the id of a body is about that body', () => {
	const { files, counts } = converted({
		[SECTIONS]: (rows) => rows.replace('id: network', 'id: customs'),
	});
	expect(counts).toMatchObject({ ministries: 1, themes: 3 });
	expect(files.has('ministries/2014/customs.mdx')).toBe(true);
});

test('headings without numbers are those that the editors list', () => {
	const { files, problems } = converted({
		[TEXT]: (text) => text.replaceAll(/^(?:[（(].[）)]|[一二三]、)/gm, ''),
		[EDITION]: (text) =>
			text
				.replace('chapters: 一、', 'chapters: [基础设施建设, 应用成效, 对策建议]')
				.replace('sections: （一）', 'sections: unnumbered'),
		[SECTIONS]: (rows) =>
			`${rows}- { id: standards, heading: 完善标准规范 }\n- { id: security, heading: 加强安全保障 }\n`,
	});
	expect(problems).toEqual([]);
	const sharing = files.get('themes/2014/sharing.mdx')!;
	expect(sharing).toContain('number: 2\ntitle: 数据共享\n');
	expect(files.get('chapters/2014/2.mdx')).toContain('numeral: 二\n');
});

test.each([
	['第一章', ['第一章 基础设施建设', '第二章　应用成效', '第三章对策建议']],
	['第一部分', ['第一部分 基础设施建设', '第二部分 应用成效', '第三部分 对策建议']],
	['一', ['一 基础设施建设', '二 应用成效', '三 对策建议']],
	['1、', ['1、基础设施建设', '２、应用成效', '3、对策建议']],
] as const)('chapters may be numbered as %s', (style, headings) => {
	const titles = ['一、基础设施建设', '二、应用成效', '三、对策建议'];
	const { files, problems } = converted({
		[TEXT]: (text) =>
			titles.reduce((changed, title, index) => changed.replace(title, headings[index]!), text),
		[EDITION]: (text) => text.replace('chapters: 一、', `chapters: '${style}'`),
	});
	expect(problems).toEqual([]);
	expect(files.get('chapters/2014/3.mdx')).toContain('title: 对策建议\n');
});

test('a case study may have another label, with a colon of either width', () => {
	for (const label of ['案例：', '案例:']) {
		const { problems, counts } = converted({
			[TEXT]: (text) => text.replace('【典型案例】', label),
			[EDITION]: (text) => text.replace('【典型案例】', '案例：'),
		});
		expect(problems).toEqual([]);
		expect(counts['case studies']).toBe(1);
	}
});

test('the invented reports say so in their first lines', () => {
	for (const id of INVENTED)
		expect(seedFiles(id).get(`seeds/${id}/report.txt`)!.split('\n')[0]).toContain(
			'虚构样例,为测试而作',
		);
	const readme = join(import.meta.dirname, '../../tests/fixtures/shelf/README.md');
	expect(readFileSync(readme, 'utf8')).toContain('nothing in them happened');
});
