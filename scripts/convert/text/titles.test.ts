import { expect, test } from 'vitest';
import { report2015 } from '../../../tests/conversion.ts';
import { wordingSeed } from '../../../src/schema/wording.ts';
import { shortTitle, titleParts } from './titles.ts';
import { wordingOf } from './wording.ts';

const { entries } = report2015().converted;
const dataIn = (folder: string) =>
	entries.filter(({ path }) => path.startsWith(`${folder}/`)).map(({ data }) => data);

test('a recommendation carries the words with which chapter 4 announces it', () => {
	expect(dataIn('recommendations').map(({ aspect }) => aspect)).toEqual([
		...['电子政务顶层设计', '体制研究和法规标准建设', '共享协同的统筹指导', '促进公共服务发展'],
		...['完善网络共享平台', '建设大数据应用平台', '电子文件标准推广', '网络安全建设'],
		...['专业人才培养', '政府购买服务', '绩效考核评估'],
	]);
});

test('a chapter carries its title without the words that all chapters share', () => {
	expect(dataIn('chapters').map(({ short }) => short)).toEqual([
		...['政务治理', '公共服务', '共享开放和协同共治', '持续推进国家电子政务发展的建议'],
	]);
});

test('a title is parted behind commas and before 提升, and its parts are the whole of it', () => {
	const units = ['chapters', 'ministries', 'recommendations'].flatMap(dataIn);
	expect(units.length).toBe(53);
	for (const { title, titleParts } of units) expect((titleParts as string[]).join('')).toBe(title);
	const partsOf = (id: string) => units.find((unit) => unit['id'] === id)!['titleParts'];
	expect(partsOf('1')).toEqual(['创新驱动', '提升政务治理信息化能力']);
	expect(partsOf('customs')).toEqual(['创建海关科技创新信息化模式，', '助力海关征管现代化']);
	expect(partsOf('finance')).toEqual(['创新财政预测分析模式，', '有效', '提升财政信息化能力']);
});

test('the title of the report is parted into the year, the body and what is said of it', () => {
	expect(dataIn('reports')[0]!['titleParts']).toEqual([
		...['2015年', '中央和国家机关', '电子政务发展评述'],
	]);
});

test('which words titles share is told by their report; without them a title is whole', () => {
	const title = '创新驱动提升政务治理信息化能力';
	const none = wordingOf();
	expect(shortTitle(title, none)).toBe(title);
	expect(titleParts('创建服务模式，提升能力', none)).toEqual(['创建服务模式，', '提升能力']);
	const shared = wordingOf(wordingSeed.parse({ sharedTitle: ['能力', '创新驱动'] }));
	expect(shortTitle(title, shared)).toBe('提升政务治理信息化');
	expect(shortTitle('能力', shared)).toBe('能力');
});
