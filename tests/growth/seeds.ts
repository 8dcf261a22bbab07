import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { stringify } from 'yaml';
import type { CaseSeed } from '../../src/schema/case.ts';
import type { EmendationSeed } from '../../src/schema/emendation.ts';
import type { MinistrySeed } from '../../src/schema/ministry.ts';
import type { NoteSeed } from '../../src/schema/note.ts';
import type { NumberSeed } from '../../src/schema/number.ts';
import type { NumeralSeed } from '../../src/schema/numeral.ts';
import type { SynonymSeed } from '../../src/schema/synonym.ts';
import { copies, type Copy } from './copy.ts';
import { grown } from './grown.ts';
import { recordAll } from './record-all.ts';

const SEEDS = join(import.meta.dirname, '..', '..', 'seeds');

/** What writes a number in the copies, where nobody says what it counts. */
const NUMERALS = [...'0123456789一二三四五七八十百千万亿零两双%'];

/** What the edition says of the number of bodies, which another report counts otherwise. */
const COUNTED = { note: 'calc-closing-38', number: 'n-report-1' };

/**
 * Writes the seeds of a report with so many times the sections of 2015, the same in every run. The
 * first of each is the one of 2015 with all its notes and numbers; the others are text and names.
 */
export function writeSeeds(folder: string, times: number): void {
	cpSync(SEEDS, folder, { recursive: true });
	const source = readFileSync(join(SEEDS, '2015', 'report.txt'), 'utf8');
	const bodies = seed<MinistrySeed[]>('ministries.yaml');
	const forms = bodies.flatMap((body) => body.forms);
	const all = copies(times - 1, source, forms);
	const report = grown(source, emended(source), all, bodies.length * times);
	writeFileSync(join(folder, '2015', 'report.txt'), report);
	const write = (path: string, rows: unknown[]) =>
		writeFileSync(join(folder, path), stringify(rows, { aliasDuplicateObjects: false }));
	write('ministries.yaml', [...bodies, ...all.flatMap((copy) => bodies.map(bodyOf(copy)))]);
	const cases = seed<CaseSeed[]>('2015/cases.yaml');
	write('2015/cases.yaml', [...cases, ...all.flatMap((copy) => cases.map(caseOf(copy)))]);
	if (all.length === 0) return;
	// Of the words that a larger text prints by chance none needs another.
	write(
		'synonyms.yaml',
		seed<SynonymSeed[]>('synonyms.yaml').filter(({ typed }) => !report.includes(typed)),
	);
	const notes = seed<NoteSeed[]>('2015/notes.yaml').filter(({ id }) => id !== COUNTED.note);
	write('2015/notes.yaml', notes);
	const numbers = seed<NumberSeed[]>('2015/numbers.yaml').map((row) => {
		const value = bodies.length * times;
		return row.id === COUNTED.number
			? { ...row, value, quote: `${value}个`, unchecked: '独出' as const }
			: row;
	});
	write('2015/numbers.yaml', numbers);
	const numerals = NUMERALS.map((term): NumeralSeed => ({ term, why: 'name' }));
	write('2015/numerals.yaml', [...seed<NumeralSeed[]>('2015/numerals.yaml'), ...numerals]);
	recordAll(folder);
}

const seed = <T>(path: string): T => load(readFileSync(join(SEEDS, path), 'utf8')) as T;

/** The source as the edition reads it: misprints are not copied, nor marks of which somebody had to say what they quote. */
const emended = (source: string): string =>
	seed<EmendationSeed[]>('2015/emendations.yaml')
		.reduce((text, { received, reading }) => text.replaceAll(received, reading), source)
		.replaceAll(/[“”‘’]/g, '');

/** A body of a copy: its names with the epithet of the copy, and nothing that became of it since. */
const bodyOf =
	({ epithet, suffix }: Copy) =>
	(body: MinistrySeed): MinistrySeed => {
		const named = (name: string) => epithet + name;
		return {
			...body,
			id: body.id + suffix,
			name: named(body.name),
			short: named(body.short.slice(0, 2)),
			official: named(body.official),
			forms: body.forms.map(named),
			aliases: body.aliases.map(named),
			predecessors: [],
			abbreviations: {},
			history: [],
			today: [],
		};
	};

const caseOf =
	({ suffix }: Copy) =>
	({ section, results }: CaseSeed): CaseSeed => {
		return { section: section + suffix, gist: '提要从略。', results };
	};
