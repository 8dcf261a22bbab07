import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { content, edition, shared } from '../../tests/content.ts';
import { createEdition } from './edition.ts';
import { caseOf, chapterOf, locatorOf } from './unit.ts';

const own = edition();

test('the units stand in reading order, each cited by chapter and number', () => {
	expect(own.units.slice(0, 3).map(({ id }) => id)).toEqual(['opening', '1', 'ccdi']);
	expect(own.units.at(-1)!.id).toBe('closing');
	const customs = own.unit('customs');
	expect([locatorOf(customs), customs.label, chapterOf(customs), customs.page]).toEqual([
		'第一章第10节',
		'海关总署',
		'1',
		'2015/ministries/customs.html',
	]);
	const { opening } = own;
	expect([locatorOf(opening), chapterOf(opening)]).toEqual([undefined, undefined]);
	expect([own.chapters, own.ministries, own.recommendations].map(({ length }) => length)).toEqual([
		4, 38, 11,
	]);
	expect(own.ministries.filter(caseOf)).toHaveLength(30);
});

test('who turns the pages comes from the opening through all chapters to the closing', () => {
	expect(own.neighbours(own.opening).previous).toBeUndefined();
	expect(own.neighbours(own.chapters[0]!).previous).toBe(own.opening);
	expect(own.neighbours(own.recommendations[10]!).next).toBe(own.closing);
	expect(own.neighbours(own.closing!).next).toBeUndefined();
	const [first] = own.sectionsOf('2');
	expect(own.neighbours(first!).previous).toBe(own.chapters[1]);
});

test('the blocks hold the received text, line by line, in the order of the source', () => {
	const source = readFileSync(join(import.meta.dirname, '../../seeds/2015/report.txt'), 'utf8');
	const received = own.blocks().map((block) => block.received);
	expect(received.join('\n')).toBe(source.trimEnd());
});

test('every mark of a block lies inside it, and its sentences cover it', () => {
	const blocks = own.blocks();
	expect(blocks.flatMap(({ marks }) => marks).length).toBeGreaterThan(1500);
	for (const { address, kind, reading, sentences, marks } of blocks) {
		for (const { start, end } of marks)
			expect(0 <= start && start <= end && end <= reading.length, address).toBe(true);
		if (kind === 'title') continue;
		const text = sentences.map(({ start, end }) => reading.slice(start, end)).join('');
		expect(text, address).toBe(reading);
	}
});

test('a proposal is known from both sides', () => {
	const [third] = own.recommendations.filter(({ id }) => id === '03');
	for (const { ministry } of own.proposersOf(third!))
		expect(own.proposedBy(ministry.id)).toContain(third);
	const all = own.recommendations.flatMap((each) => own.proposersOf(each));
	expect(all).toHaveLength(47);
});

test('a place is given with its sentence, and the words stand in it', () => {
	for (const { id, quote, place } of own.numbers) {
		const { sentence, start, end, page } = own.at(place);
		expect(sentence.slice(start, end), id).toBe(quote);
		expect(page.split('#')[1], id).toBe(place.sentence ?? place.paragraph);
	}
});

test('bodies, entries and numbers are at home where their pages have them', () => {
	expect(own.home('customs')).toBe('2015/ministries/customs.html');
	expect(own.home('sys-h2010')).toBe('2015/registers/systems.html#sys-h2010');
	expect(own.home('n-customs-1')).toBe('2015/numbers.html#n-customs-1');
});

test('what is not there is said, with what to do', () => {
	for (const ask of [
		() => own.unit('none'),
		() => own.home('n-none-1'),
		() => own.ministry('none'),
		() => own.textAt({ ...own.numbers[0]!.place, paragraph: 'p9' }),
	])
		expect(ask).toThrow(/^The edition has no .*Run npm run convert, or correct the id\.$/);
});

test('numbers of another report stay out of the names of this one', () => {
	const rows = content();
	const other = {
		...rows,
		report: { ...rows.report, id: '2099' },
		chapters: rows.chapters.map((each) => ({ ...each, report: '2099' })),
		sections: rows.sections.map((each) => ({ ...each, report: '2099' })),
		recommendations: rows.recommendations.map((each) => ({ ...each, report: '2099' })),
		numbers: [],
	};
	const second = createEdition(other, shared());
	expect(second.unit('customs').page).toBe('2099/ministries/customs.html');
	const name = own.entities
		.flatMap(({ mentions }) => mentions)
		.find((mention) => own.numbersWithin(mention).length > 0)!;
	expect(second.numbersWithin(name)).toEqual([]);
	expect(second.mentionsOf('customs')).toEqual([]);
});
