import { parse, parseCSL, parseENW, parseRIS } from 'biblatex-csl-converter';
import { expect, test } from 'vitest';
import { edition } from '../../tests/content.ts';
import { noteWork } from '../edition/works.ts';
import { citables } from '../outputs/references.ts';
import { forms, formsFor } from './forms.ts';
import { seenAt } from './parts.ts';
import type { Work } from './work.ts';

const HOSTILE: Work = {
	kind: 'part',
	key: 'x',
	title: String.raw`“反‘四风’一键通”100% & {A}_b #1 \ ~ $5`,
	authors: ['周德铭'],
	container: '甲{乙}',
	version: '0.1.0',
	issued: '2026-12-01',
};
const own = edition();
const works = [
	HOSTILE,
	...[
		...citables(own),
		...own.notes.map((note) => ({ work: noteWork(own, note), page: `notes.html#${note.id}` })),
	].map(({ work, page }) =>
		seenAt({ ...work, issued: '2026-12-01' }, `https://example.org/${page}`, '2026-11-27'),
	),
];

/** What an independent reader finds in a file of one work. */
const readers = {
	bib: (text: string) => parse(text).entries[1],
	ris: (text: string) => parseRIS(text).entries[1],
	enw: (text: string) => parseENW(text).entries[1],
	json: (text: string) => parseCSL(Object.fromEntries(entriesOf(text)))[1],
};
/** Forms with a field for the year, by which their readers go, and one for the day. */
const BY_YEAR = { ris: 'DA  - 2026/12/01', enw: '%8 2026-12-01' };
const entriesOf = (text: string) =>
	(JSON.parse(text) as { id: string }[]).map((item) => [item.id, item]);

test.each(Object.entries(readers))('each work comes back from its .%s', (ending, read) => {
	const form = forms.find((each) => each.ending === ending)!;
	for (const work of works) {
		if (!form.knows(work.kind)) continue;
		const fields = read(form.write([work]))!.fields as Record<string, unknown>;
		expect(plain(fields['title']), work.key).toBe(work.title);
		expect(plain(fields['author']) ?? '', work.key).toBe(work.authors.join());
		// What has a field for the year, too, is read by that.
		expect(plain(fields['date']), work.key).toBe(ending in BY_YEAR ? '2026' : '2026-12-01');
		expect(plain(fields['url']), work.key).toBe(work.address);
		if (work.container && ending !== 'json')
			expect(plain(fields['booktitle'] ?? fields['journaltitle']), work.key).toBe(work.container);
	}
});

test('NoteExpress gets a field a line, its kind first', () => {
	const net = forms.find(({ ending }) => ending === 'net')!;
	for (const work of works) {
		const lines = net.write([work]).trimEnd().split('\r\n');
		expect(lines[0]).toMatch(/^\{Reference Type\}: (Report|Book Section|Dataset)$/);
		expect(lines).toContain(`{Title}: ${work.title}`);
		for (const line of lines) expect(line).toMatch(/^\{[A-Z][A-Za-z ]+\}: \S/);
	}
});

test('the day stands beside the year, and what TeX would read is escaped', () => {
	for (const [ending, line] of Object.entries(BY_YEAR))
		expect(forms.find((form) => form.ending === ending)!.write([HOSTILE])).toContain(line);
	const bib = forms[0]!.write([{ ...HOSTILE, title: '^~\\{' }]);
	expect(bib).toContain('{\\textasciicircum{}\\textasciitilde{}\\textbackslash{}\\{}');
});

test('a form that has no kind for a work is not offered, and refuses it', () => {
	const figure = works.find(({ kind }) => kind === 'data')!;
	expect(formsFor(figure).map(({ ending }) => ending)).not.toContain('enw');
	const endnote = forms.find(({ ending }) => ending === 'enw')!;
	expect(() => endnote.write([figure])).toThrow('no kind for a “data”');
	for (const form of forms)
		expect(() => form.write([{ ...figure, kind: 'patent' as never }]), form.name).toThrow('patent');
});

/** The words of a field, whatever the reader made of them. */
function plain(value: unknown): string | undefined {
	if (value === undefined || typeof value === 'string') return value;
	if (Array.isArray(value)) return value.map(plain).join('');
	const { text, literal } = value as { text?: string; literal?: unknown };
	return text ?? plain(literal);
}
