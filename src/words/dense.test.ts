import { expect, test } from 'vitest';
import { edition } from '../../tests/content.ts';
import { readingOf } from '../edition/unit.ts';
import { areNotesLonger, depths } from './dense.ts';

const own = edition();
const paragraphsOf = (unit: string) =>
	own.unit(unit).paragraphs.map((block) => ({ id: block.id, text: readingOf(block) }));

test('many notes on the last words of a section reach below its text, and few on the first do not', () => {
	const saic = depths(paragraphsOf('saic'), own.notesIn('saic'));
	expect(saic.notes).toBeGreaterThan(saic.text + 8);
	const [first] = own.notesIn('customs');
	const customs = depths(paragraphsOf('customs'), [first!]);
	expect(customs.notes).toBeGreaterThan(0);
	expect(customs.notes).toBeLessThan(customs.text);
	expect(depths(paragraphsOf('customs'), [])).toEqual({ text: customs.text, notes: 0 });
});

test('a note that stands behind others begins where they end', () => {
	const notes = own.notesIn('saic');
	const all = depths(paragraphsOf('saic'), notes).notes;
	expect(all).toBeGreaterThan(depths(paragraphsOf('saic'), notes.slice(1)).notes);
});

test('what frames the chapters has more notes than text', () => {
	const texts = own.opening.paragraphs.map(readingOf);
	expect(areNotesLonger(texts, own.notesIn('opening'))).toBe(true);
	expect(areNotesLonger(texts, [])).toBe(false);
});
