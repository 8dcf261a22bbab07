import { expect, test } from 'vitest';
import { edition } from '../../../tests/content.ts';
import { caseStudies } from '../../edition/cases.ts';
import type { Edition } from '../../edition/edition.ts';
import { figuresOf } from '../../figures/figures.ts';
import { caseMeta } from './case-meta.ts';
import { figureMeta } from './figure-meta.ts';
import { fitting } from './fitting.ts';
import { listMeta } from './list-meta.ts';
import { linkedData, type Meta } from './meta.ts';
import { numbersMeta } from './numbers-meta.ts';
import { reportMeta } from './report-meta.ts';
import { unitMeta } from './unit-meta.ts';

const own = edition();
const TITLE = '2015年中央和国家机关电子政务发展评述';
const SITE = new URL('https://example.org/reports/');
const released: Edition = {
	...own,
	report: { ...own.report, edition: { ...own.report.edition, date: '2026-12-01' } },
};
const customs = caseStudies(own).find(({ unit }) => unit.id === 'customs')!;
const crossborder = figuresOf(own).find(({ id }) => id === 'crossborder')!;

/** What the tags say, by their names. */
const said = ({ tags }: Meta): Record<string, string> =>
	Object.fromEntries(
		tags.map(({ attributes: { name, property, rel, type, content, href } }) => [
			name ?? property ?? [rel, type].filter(Boolean).join(' '),
			content ?? href ?? '',
		]),
	);

test('a section is a part of the report by its author, in the edition’s version', () => {
	expect(said(unitMeta(own, own.unit('customs'), undefined))).toMatchObject({
		citation_title: '创建海关科技创新信息化模式，助力海关征管现代化',
		citation_author: '周德铭',
		citation_inbook_title: TITLE,
		'z:itemType': 'bookSection',
		'z:edition': '标注版0.1.0',
		'DC.description': 'type: report',
		'DC.creator': '周德铭',
		'DCTERMS.isPartOf': `《${TITLE}》标注版0.1.0`,
		'og:site_name': `${TITLE}（标注版）`,
		'alternate text/markdown': 'customs.md',
		'describedby application/x-research-info-systems': '../../data/2015/cite/customs.ris',
		license: '../about.html#source-h',
	});
});

test('a case study is a part by itself, and its description is its gist', () => {
	const meta = caseMeta(own, customs, undefined);
	expect(said(meta)['citation_title']).toMatch(/：成功案例$/);
	expect(meta.description.startsWith(customs.gist!)).toBe(true);
	expect(meta.description).toContain('第一章第10节，海关总署的案例');
});

test('a figure is the edition’s own data, by no author', () => {
	const meta = figureMeta(own, crossborder, undefined);
	const tags = said(meta);
	expect(tags).toMatchObject({
		'z:itemType': 'dataset',
		'z:versionNumber': '0.1.0',
		citation_publisher: `《${TITLE}》标注版`,
		'alternate text/csv': '../../data/2015/figures/crossborder.csv',
	});
	expect(Object.keys(tags).filter((name) => /author|creator/.test(name))).toEqual([]);
	expect(meta.things[0]).toMatchObject({
		'@type': 'Dataset',
		distribution: [
			{ encodingFormat: 'text/csv', contentUrl: '../../data/2015/figures/crossborder.csv' },
			{ encodingFormat: 'application/json' },
		],
	});
});

test('the cover is of a version of the report, and does not pass for it', () => {
	const page = '2015/index.html';
	const meta = reportMeta(own, { page, cited: page, description: '标注版。' }, undefined);
	expect(said(meta)).toMatchObject({
		'z:itemType': 'report',
		'DC.description': 'edition: 标注版0.1.0',
		'DC.title': `《${TITLE}》标注版0.1.0`,
		'DCTERMS.isVersionOf': TITLE,
	});
	expect(meta.things[0]).toMatchObject({
		'@type': 'Report',
		name: `${TITLE}（标注版）`,
		isBasedOn: { name: TITLE, author: [{ name: '周德铭' }] },
	});
	expect(meta.things[0]).not.toHaveProperty('author');
});

test('a list is no work, and the index of numbers a set of data besides', () => {
	const list = listMeta(
		{ page: '2015/cases.html', title: '案例', description: '', whole: TITLE, edition: own },
		SITE,
	);
	expect(said(list)['z:itemType']).toBe('webpage');
	expect(Object.keys(said(list)).filter((name) => name.startsWith('citation'))).toEqual([]);
	expect(numbersMeta(own, '数字索引', undefined).things[0]).toMatchObject({ '@type': 'Dataset' });
});

test('a date is said of what was released, and an address where the host is known', () => {
	const before = JSON.stringify(unitMeta(own, own.unit('customs'), undefined));
	expect(before).not.toMatch(/_date|issued|datePublished|public_url|og:url|og:image|Breadcrumb/);
	const after = unitMeta(released, released.unit('customs'), SITE);
	expect(said(after)).toMatchObject({
		citation_online_date: '2026/12/01',
		citation_public_url: 'https://example.org/reports/2015/ministries/customs.html',
		'og:url': 'https://example.org/reports/2015/ministries/customs.html',
		'og:image': 'https://example.org/reports/data/2015/cards/customs.png',
	});
	expect(after.things[0]).toMatchObject({ datePublished: '2026-12-01' });
	expect(after.things[1]).toMatchObject({
		'@type': 'BreadcrumbList',
		itemListElement: [
			{ position: 1, name: '封面', item: 'https://example.org/reports/2015/index.html' },
			{ position: 2, name: '第一章' },
			{ position: 3, name: '海关总署' },
		],
	});
});

test('a description keeps whole sentences, as many as have room', () => {
	expect(fitting(['甲。', '', '乙'.repeat(119), '丙。'])).toBe('甲。丙。');
	expect([...fitting(['甲'.repeat(200)])]).toHaveLength(120);
});

test('no title ends the script that holds it', () => {
	const title = '</script><script>alert(1)</script><!--';
	const data = linkedData([{ '@type': 'Chapter', name: title }]);
	expect(data).not.toContain('<');
	expect(JSON.parse(data)).toMatchObject({ name: title });
});
