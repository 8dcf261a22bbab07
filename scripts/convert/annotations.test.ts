import { expect, test } from 'vitest';
import type { NumeralSeed } from '../../src/schema/numeral.ts';
import { evaluate } from './annotate/formula.ts';
import { unaccounted } from './annotate/numerals.ts';
import { precedence } from '../../src/text/precedence.ts';
import { report2015 } from '../../tests/conversion.ts';
import { addressOf } from './text/places.ts';

const { seeds: report, text, ministries, converted } = report2015();
const { read, notes, numbers, dates, entities, figures, entries } = converted;
const textAt = new Map(read.map((block) => [addressOf(block), block.text]));

test('every quote of notes, numbers and dates stands where its record says', () => {
	expect(notes.length).toBe(report.notes.value.length + report.emendations.value.length);
	for (const { place, quote } of [...notes, ...numbers, ...dates])
		expect(textAt.get(`${place.unit}#${place.paragraph}`)!.slice(place.start, place.end)).toBe(
			quote,
		);
});

test('no numeral of the text is unaccounted for, and a dropped row leaves a gap', () => {
	const blocks = new Map(read.map((block) => [addressOf(block), block]));
	const nothing = { numbers: [], dates: [], mentions: [], exceptions: [] };
	const file = 'numerals.yaml';
	const seed = { value: [] as NumeralSeed[], file, at: () => ({ file, line: 1 }) };
	const { left: gaps } = unaccounted(seed, blocks, nothing, text.file);
	expect(gaps.length).toBeGreaterThan(500);
	expect(gaps.map(({ what }) => what)).toContain(
		'customs#case-p1 has “4” in “上年同期增长4倍和4.9倍”, which nothing accounts for',
	);
});

test('mentions of entries are the longest, never overlap, and each stands where its record says', () => {
	const free = new Map<string, { start: number; end: number }[]>();
	for (const { id, mentions } of entities) {
		expect(mentions.length, id).toBeGreaterThan(0);
		for (const { unit, paragraph, start, end, quote, within } of mentions) {
			const at = `${unit}#${paragraph}`;
			expect(textAt.get(at)!.slice(start, end)).toBe(quote);
			if (within === null) free.set(at, [...(free.get(at) ?? []), { start, end }]);
		}
	}
	for (const ranges of free.values()) {
		ranges.sort((a, b) => a.start - b.start);
		for (const [index, { end }] of ranges.entries())
			expect(ranges[index + 1]?.start ?? Infinity).toBeGreaterThanOrEqual(end);
	}
});

test('a form of an entry is found wherever it is printed, unless within a longer name', () => {
	const forms = report.entities.value.flatMap(({ forms = [] }) => forms);
	const found = new Set(entities.flatMap((entry) => entry.mentions.map(({ quote }) => quote)));
	for (const form of forms) expect(found, form).toContain(form);
});

test('no link stands in a link, and every mark of a body, an entry or a number leads somewhere', () => {
	const known = new Set([
		...ministries.map(({ id }) => id),
		...entities.map(({ id }) => id),
		...numbers.map(({ id }) => id),
		...figures.map(({ id }) => id),
	]);
	const links = ['Name', 'Num', 'Ref', 'Fig'];
	const walk = (node: object, isInLink: boolean): void => {
		const {
			name,
			attributes = [],
			children = [],
		} = node as {
			name?: string;
			attributes?: { name: string; value: string }[];
			children?: object[];
		};
		const isLink = links.includes(name ?? '');
		expect(isLink && isInLink).toBe(false);
		const to = attributes.find((attribute) => attribute.name === 'to')?.value;
		if (to !== undefined) expect(known).toContain(to);
		for (const child of children) walk(child, isInLink || isLink);
	};
	for (const { body } of entries) for (const node of body) walk(node, false);
});

test('a paragraph leads to a figure once: 图11 stands behind the last sentence about the courts’ sites', () => {
	const courts = entries.find(({ data }) => data['id'] === 'spc')!;
	const body = JSON.stringify(courts.body);
	expect(body.split('"Fig"')).toHaveLength(2);
	expect(body.slice(body.indexOf('"Fig"') - 400, body.indexOf('"Fig"'))).toContain('n-spc-11');
});

test('every number is marked in the text, unless a longer name covers it', () => {
	const marked = JSON.stringify(entries.map(({ body }) => body));
	const unmarked = numbers.filter(
		({ id, place }) => place.paragraph !== 'title' && !marked.includes(`"value":"${id}"`),
	);
	for (const { place, id } of unmarked)
		expect(
			entities.some(({ mentions }) =>
				mentions.some(
					({ unit, paragraph, start, end }) =>
						unit === place.unit &&
						paragraph === place.paragraph &&
						start < place.end &&
						end > place.start,
				),
			),
			id,
		).toBe(true);
});

test('the longest link stays, and of two equally long the body', () => {
	const link = (start: number, end: number, kind: 'body' | 'entity' | 'number') => {
		return { start, end, kind, to: `${kind}-${start}` };
	};
	expect(precedence([link(0, 3, 'number'), link(2, 8, 'entity'), link(3, 6, 'body')])).toEqual([
		link(2, 8, 'entity'),
	]);
	expect(precedence([link(0, 3, 'entity'), link(0, 3, 'body'), link(4, 5, 'number')])).toEqual([
		link(0, 3, 'body'),
		link(4, 5, 'number'),
	]);
});

test('the notes of the seed stand in the order of the text', () => {
	const inText = notes.filter(({ received }) => received === null).map(({ id }) => id);
	const places = new Map(notes.map(({ id, place, n }) => [id, { unit: place.unit, n }]));
	for (const unit of new Set(notes.map(({ place }) => place.unit))) {
		const order = report.notes.value
			.filter(({ id }) => places.get(id)!.unit === unit)
			.map(({ id }) => places.get(id)!.n);
		expect(order, unit).toEqual([...order].sort((a, b) => a - b));
	}
	expect(new Set(inText)).toEqual(new Set(report.notes.value.map(({ id }) => id)));
});

test('a note uses full-width marks and asks nothing of the reader', () => {
	for (const { id, note } of report.notes.value)
		expect(note.replaceAll(/“[^”]*”/g, ''), id).not.toMatch(/[,;:()!?！请]/);
});

test('a formula is computed with the values of its numbers', () => {
	const values = new Map([
		['n-customs-4', 184e6],
		['n-customs-6', 4],
	]);
	const valueOf = (id: string) => values.get(id);
	expect(evaluate('n-customs-4 / (1 + n-customs-6)', valueOf)).toBe(36.8e6);
	expect(evaluate('2 + 3 * 4 - 6 / 2', valueOf)).toBe(11);
	expect(evaluate('n-customs-9 * 2', valueOf)).toBe('names n-customs-9, which is not a number');
	for (const broken of ['', '1 +', '(1 + 2', '1 2', '2 ^ 2', '1 / 0'])
		expect(evaluate(broken, valueOf)).toBe('is not a formula');
});
