import { expect, test } from 'vitest';
import { edition } from '../../../tests/content.ts';
import { manifest } from '../../schema/version.ts';
import { entriesOf } from './entries.ts';
import { manifestOf, manifestText } from './manifest.ts';

const own = edition();
const text = manifestText(manifestOf(own));

test('a manifest is read back as it was written, sorted, an entry a line', () => {
	const back = manifest.parse(JSON.parse(text));
	expect(back).toEqual(manifestOf(own));
	const keys = Object.keys(back.entries);
	expect(keys).toEqual(keys.toSorted());
	expect(text.split('\n').filter((line) => line.startsWith('\t\t'))).toHaveLength(keys.length);
});

test('it holds everything that has an id, and repeats no words of the text', () => {
	const entries = entriesOf(own);
	const count = (kind: string) =>
		Object.keys(entries).filter((key) => key.startsWith(`${kind} `)).length;
	expect(count('text')).toBe(own.blocks().length);
	expect(count('note') + count('emendation')).toBe(own.notes.length);
	expect([count('number'), count('date'), count('entity'), count('figure'), count('case')]).toEqual(
		[
			...[own.numbers.length, own.dates.length, own.entities.length],
			...[own.figures.length, own.cases.length],
		],
	);
	expect(count('sequel')).toBe(own.sequels.length);
	for (const [key, [, , words]] of Object.entries(entries))
		if (key.startsWith('text ')) expect(words).toBe('');
});

test('one word of a paragraph, or one source of a note, gives another hash to it alone', () => {
	const [note] = own.notes.filter(({ received }) => received === null);
	const added = { source: 'guobanfa-2016-53', words: '国办发〔2016〕53号' };
	const changed = {
		...own,
		notes: own.notes.map((each) =>
			each === note ? { ...each, sources: [...each.sources, added] } : each,
		),
	};
	const [before, after] = [entriesOf(own), entriesOf(changed)];
	const differing = Object.keys(before).filter((key) => before[key]![0] !== after[key]![0]);
	expect(differing).toEqual([`note ${note!.id}`]);
});
