import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { convert, run } from '../convert.ts';
import { project, report2015, TEXT } from '../../tests/conversion.ts';
import { foldLayers } from './text/locate.ts';
import { readNames } from './text/names.ts';
import { undo } from './text/restore.ts';

const { seeds, text: source, ministries, converted } = report2015();
const { lines } = source;

test('the received text is the one that was received, byte for byte', () => {
	const bytes = readFileSync(join(project, TEXT));
	expect(createHash('sha256').update(bytes).digest('hex')).toBe(
		'b2d07e81d2cf9fce29b435673ee3aa6a3c80ecd4bbe9fdcb4c7f38101b81774d',
	);
});

test('the blocks hold every line of the source, in order, verbatim', () => {
	expect(converted.read.map(({ block }) => block.received).join('\n')).toBe(lines.join('\n'));
});

test('with the emendations undone, the reading text folds to the received text, character for character', () => {
	const undone = converted.read.map(({ text, changes }) =>
		undo({ text, changes: changes.filter(({ kind }) => kind === 'emendation') }),
	);
	expect(foldLayers(undone.join(''))).toBe(foldLayers(lines.join('')));
	expect(converted.read.map(undo).join('\n')).toBe(lines.join('\n'));
});

test('nothing but listed emendations, full-width marks, stray spaces and broken lines differs', () => {
	for (const { changes } of converted.read)
		for (const { kind, received, reading } of changes) {
			if (kind === '标点') expect(reading.normalize('NFKC')).toBe(received);
			else if (kind !== 'emendation') expect([received.trim(), reading]).toEqual(['', '']);
		}
	const emended = converted.read.flatMap(({ changes }) => changes.flatMap(({ id }) => id ?? []));
	expect(emended.sort()).toEqual(seeds.emendations.value.map(({ id }) => id).sort());
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

test('content/ is what the seeds give', () => {
	const said: string[] = [];
	expect([
		run(project, true, (line) => said.push(line)),
		said.filter((line) => /:\d/.test(line)),
	]).toEqual([true, []]);
	expect(convert(project).files.size).toBe(64);
});
