import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { DIST, read } from './edition.ts';

/** Where the file is taken to stand, to resolve what it refers to. */
const FILE = 'data/2015/notes.json';
const BASE = `https://edition.example/${FILE}`;

/** §3.1: resources have IRIs; those of the edition are relative, as all its addresses. */
const iri = z.string().refine((value) => !/\s/.test(value) && URL.canParse(value, BASE));

/** §3.3.5. */
const motivation = z.enum([
	'assessing',
	'bookmarking',
	'classifying',
	'commenting',
	'describing',
	'editing',
	'highlighting',
	'identifying',
	'linking',
	'moderating',
	'questioning',
	'replying',
	'tagging',
]);

/** §4.2.4: exactly one `exact`, at most one `prefix` and `suffix`. */
const textQuoteSelector = z.strictObject({
	type: z.literal('TextQuoteSelector'),
	exact: z.string().min(1),
	prefix: z.string().optional(),
	suffix: z.string().optional(),
});

/** §4.2.1: exactly one `value`; `conformsTo` names the syntax, here that of HTML; §4.2.9 refines it. */
const fragmentSelector = z.strictObject({
	type: z.literal('FragmentSelector'),
	conformsTo: z.literal('http://tools.ietf.org/rfc/rfc3236'),
	value: z.string().regex(/^[a-z][a-z0-9-]*$/),
	refinedBy: textQuoteSelector,
});

/** §3.2.4. */
const textualBody = z.strictObject({
	type: z.literal('TextualBody'),
	value: z.string().min(1),
	format: z.literal('text/plain'),
	language: z.literal('zh-CN'),
});

/** What a note rests on, and where somebody saw it. */
const source = z.strictObject({
	id: iri,
	title: z.string().optional(),
	issuer: z.string().optional(),
	number: z.string().optional(),
	date: z.string().optional(),
	genre: z.string(),
	at: z.string().optional(),
	seen: z.strictObject({ as: z.string(), where: z.string(), on: z.string() }).optional(),
});

/** §3.1, with §4 for the target: what the model requires, and the edition's own terms. */
const annotation = z.strictObject({
	id: iri,
	type: z.literal('Annotation'),
	motivation,
	body: textualBody,
	target: z.strictObject({
		type: z.literal('SpecificResource'),
		source: iri,
		selector: fragmentSelector,
	}),
	section: z.string(),
	paragraph: z.string(),
	page: iri,
	kind: z.enum(['校勘', '核算', '时点', '口径', '名词', '政策', '机构']),
	certainty: z.enum(['确定', '较确定', '存疑']).optional(),
	sources: z.array(source).min(1).optional(),
	created: z.iso.datetime(),
	modified: z.iso.datetime(),
	review: z.enum(['起草', '复核', '两人复核']),
	verdict: z.enum(['consistent', 'rounding', 'ambiguous', 'inconsistent', 'derived']).optional(),
	see: z.array(iri).min(1).optional(),
	received: z.string().optional(),
});

/** §5.1 and §5.2: a collection whose only page is embedded. */
const collection = z.strictObject({
	'@context': z.tuple([
		z.literal('http://www.w3.org/ns/anno.jsonld'),
		z.record(z.string(), z.string()),
	]),
	id: iri,
	type: z.literal('AnnotationCollection'),
	label: z.string().min(1),
	total: z.int().nonnegative(),
	first: z.strictObject({
		id: iri,
		type: z.literal('AnnotationPage'),
		partOf: iri,
		startIndex: z.literal(0),
		items: z.array(annotation).min(1),
	}),
	last: iri,
});

/** The terms of the model's own context that its classes above use. */
const MODEL = [
	'id',
	'type',
	'motivation',
	'created',
	'modified',
	'body',
	'target',
	'value',
	'format',
	'language',
	'source',
	'selector',
	'conformsTo',
	'refinedBy',
	'exact',
	'prefix',
	'suffix',
];

const notes = collection.parse(JSON.parse(read(FILE)));
const items = notes.first.items;

test('the notes are an annotation collection with one page, whole and in order', () => {
	expect(items).toHaveLength(notes.total);
	expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
	expect(notes.first.partOf).toBe(notes.id);
	expect(notes.last).toBe(notes.first.id);
});

/** The terms of a note or a source, with those of where it was seen. */
const termsOf = (thing: object): string[] =>
	[thing, 'seen' in thing ? thing.seen : {}].flatMap((part) => Object.keys(part as object));

test('every term is of the model or defined beside it, by an IRI that is not relative', () => {
	const [, own] = notes['@context'];
	const used = new Set(items.flatMap((item) => [item, ...(item.sources ?? [])].flatMap(termsOf)));
	expect([...used].filter((term) => !MODEL.includes(term)).sort()).toEqual(Object.keys(own).sort());
	for (const [term, meaning] of Object.entries(own)) {
		expect(MODEL).not.toContain(term);
		expect(URL.canParse(meaning), meaning).toBe(true);
	}
});

test('what a note has, targets and sees is a place in the edition', () => {
	for (const { id, page, section, paragraph, target, see = [] } of items) {
		const at = new URL(id, BASE);
		expect(at.pathname + at.hash).toBe(`/${page}`);
		expect(at.pathname).toBe(new URL(target.source, BASE).pathname);
		expect(target.selector.value, section).toBe(paragraph);
		for (const address of [at.pathname + at.hash, ...see.map((other) => `/${other}`)]) {
			const [path = '', fragment] = address.split('#');
			expect(existsSync(join(DIST, path)), address).toBe(true);
			expect(read(path), address).toContain(`id="${fragment}"`);
		}
	}
});

test('a source is an entry of the list of sources, and of what is 确定 one can be followed', () => {
	const list = read('2015/sources.html');
	let sure = 0;
	for (const { id, certainty, sources = [] } of items) {
		for (const { id: address } of sources)
			expect(list, address).toContain(`id="${address.split('#')[1]}"`);
		if (certainty !== '确定' || sources.length === 0) continue;
		const followed = sources.filter(
			({ title, issuer, number, date, seen }) =>
				title && (issuer ?? number) && date && seen && seen.as !== '数据文件',
		);
		expect(followed.length, id).toBeGreaterThan(0);
		sure++;
	}
	expect(sure).toBeGreaterThan(60);
});

test('an emendation edits, arithmetic assesses, every other note comments', () => {
	for (const { id, motivation: why, received, kind, verdict } of items) {
		const due = received !== undefined ? 'editing' : kind === '核算' ? 'assessing' : 'commenting';
		expect(why, id).toBe(due);
		expect(verdict !== undefined, id).toBe(kind === '核算');
	}
});

test('what breaks the model is refused', () => {
	const [first] = items;
	const { selector } = first!.target;
	const refused: [what: string, item: object][] = [
		['an unknown motivation', { ...first, motivation: 'noting' }],
		['no target', { ...first, target: undefined }],
		['a body without a value', { ...first, body: { ...first!.body, value: '' } }],
		['an id with white space', { ...first, id: 'index.html#a note' }],
		['an undefined term', { ...first, mood: '平' }],
		[
			'a quotation without words',
			{
				...first,
				target: {
					...first!.target,
					selector: { ...selector, refinedBy: { ...selector.refinedBy, exact: undefined } },
				},
			},
		],
	];
	expect(annotation.safeParse(first).success).toBe(true);
	for (const [what, item] of refused) expect(annotation.safeParse(item).success, what).toBe(false);
	expect(collection.safeParse({ ...notes, '@context': notes['@context'][0] }).success).toBe(false);
});
