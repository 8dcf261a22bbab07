import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GENRE } from '../../scripts/convert/text/genre.ts';
import {
	authorIn,
	proposerNames,
	readNames,
	subjectNames,
} from '../../scripts/convert/text/names.ts';
import { readLine } from '../../scripts/convert/text/lines.ts';
import { report2015, TEXT } from '../../tests/conversion.ts';

const { text: source, ministries, converted } = report2015();
const readings = converted.read.map((block) => block.text);

test('the received text is the one that was received, byte for byte', () => {
	const bytes = readFileSync(join(import.meta.dirname, '../..', TEXT));
	expect(createHash('sha256').update(bytes).digest('hex')).toBe(
		'b2d07e81d2cf9fce29b435673ee3aa6a3c80ecd4bbe9fdcb4c7f38101b81774d',
	);
});

test('no half-width mark and no stray space is left between Han characters', () => {
	for (const { text, block } of converted.read) {
		expect(text.slice(block.label.length)).not.toMatch(/[,;:()]/);
		const kept = text.slice(block.label.length).match(/\s/g) ?? [];
		expect(kept.length).toBe(/工商总局 税务总局|副理事长 周德铭/.test(text) ? 1 : 0);
	}
});

test('the text is what it says of itself: 38 bodies, 30 case studies, 11 recommendations, 47 proposals by 22', () => {
	expect(converted.counts).toMatchObject({
		chapters: 4,
		ministries: 38,
		'case studies': 30,
		recommendations: 11,
		proposals: 47,
	});
	const proposing = converted.entries.flatMap(
		({ data }) => (data['proposers'] as { ministry: string }[] | undefined) ?? [],
	);
	expect(new Set(proposing.map(({ ministry }) => ministry)).size).toBe(22);
});

test('both broken paragraphs are joined in mid-word', () => {
	const joined = converted.read.filter(({ block }) => block.lines[0] !== block.lines[1]);
	expect(joined.map(({ block }) => block.lines)).toEqual([
		[35, 36],
		[58, 59],
	]);
	expect(joined[0]!.text).toContain('拓展资源共享');
	expect(joined[1]!.text).toContain('积极创建互联网条件下');
});

test('the remark behind recommendation 11 is no part of it', () => {
	const last = converted.read.filter(({ unit }) => unit === '11');
	expect(last.map(({ block }) => block.id)).toEqual(['title', 'p1']);
	const closing = converted.read.filter(({ unit }) => unit === 'closing');
	expect(closing.map(({ block }) => block.id)).toEqual(['p1', 'signature']);
});

test('enumerations are found where they stand, and only there', () => {
	const items = converted.read
		.filter(({ items }) => items.length > 0)
		.map(({ unit, block, items, text }) => [
			`${unit}#${block.id}`,
			items.map(({ start }) => text.slice(start, start + 2)).join(' '),
		]);
	expect(items).toEqual([
		['scopsr#p1', '一是 二是'],
		['customs#p1', '一是 二是 三是 四是'],
		['agriculture#p1', '一是 二是'],
		['work-safety#p1', '一方 另一'],
		['forestry#case-p1', '一是 二是 三是'],
		['tourism#case-p1', '一方 另一'],
		['cbrc#case-p1', '一方 另一'],
		['circ#case-p1', '一方 另一'],
		['energy#p1', '一方 另一'],
		['csrc#p1', '一是 二是 三是'],
		['surveying#p1', '一是 二是'],
	]);
});

test('every form of every body occurs in the reading text, and every full name is found whole', () => {
	const names = readNames(ministries);
	const text = converted.read.map((block) => block.text).join('\n');
	const found = new Set(names.mentions(text).map(({ quote }) => quote));
	for (const { forms } of ministries) for (const form of forms) expect(found, form).toContain(form);
	expect(names.mentions('国家新闻出版广电总局').map(({ quote }) => quote)).toEqual([
		'国家新闻出版广电总局',
	]);
});

test('no title names a body, so that no heading needs a link', () => {
	expect(
		converted.read.filter(({ kind, mentions }) => kind === 'title' && mentions.length > 0),
	).toEqual([]);
});

test('its lines are what they are, and none is nearly something', () => {
	const found = source.lines.map((each, index) => readLine(each, index + 1, source.wording));
	const count = (kind: string) => found.filter((each) => each.kind === kind).length;
	expect(
		['part', 'title', 'chapter', 'section', 'caseStudy', 'closing', 'signature'].map(count),
	).toEqual([1, 1, 4, 49, 30, 1, 1]);
	expect(found.filter(({ isNear }) => isNear)).toEqual([]);
});

test('bodies, proposers and the author are found where the text names them', () => {
	const listsOf = (names: typeof subjectNames) =>
		readings.flatMap((reading) => names(reading)?.map(({ name }) => name) ?? []);
	expect(listsOf(subjectNames).length).toBe(38);
	expect(listsOf(proposerNames).length).toBe(47);
	expect(authorIn(source.lines.at(-1)!)).toBe('周德铭');
	for (const name of listsOf(proposerNames)) expect(readings.join('\n')).toContain(name);
});

test('what the text states of itself is found once each', () => {
	for (const [pattern, number] of [
		[GENRE.stated.bodies, '38'],
		[GENRE.stated.recommendations, '11'],
	] as const)
		expect(readings.flatMap((reading) => pattern.exec(reading)?.[1] ?? [])).toEqual([number]);
	expect(readings.filter((reading) => GENRE.aspects.test(reading)).length).toBe(1);
});
