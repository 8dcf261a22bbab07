import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { stringify } from 'yaml';
import { others } from './copy.ts';
import { recordAll } from './record-all.ts';

const SEEDS = join(import.meta.dirname, '..', '..', 'seeds');
const FIRST = 2015;

/** What the conversion understands a report and its notes by, beside the characters that are never exchanged. */
const WORDED = '了和章篇第中央国家机关未说明抑或累计存量所存新增当年是否何时段之数以下其后各';

/** Fields whose words are those of a list that all reports share. */
const LISTED = [
	'kind',
	'sub',
	'type',
	'level',
	'certainty',
	'results',
	'verdict',
	'unchecked',
	'class',
];

/** The seeds in which all that is printed as a number, a date or a name of a body is quoted. */
const QUOTING = ['numbers', 'dates', 'numerals'];

/**
 * Writes the seeds of a library of so many reports, one a year, the same in every run: that of 2015,
 * and others as long as it with as many notes, numbers, names and figures, in other words about the
 * same bodies.
 */
export function writeReports(folder: string, times: number): void {
	cpSync(SEEDS, folder, { recursive: true });
	const source = read('report.txt');
	const bodies = load(readFileSync(join(SEEDS, 'ministries.yaml'), 'utf8'));
	const kept = [bodies, provinces(), ...QUOTING.map((name) => quotesIn(rowsIn(name)))];
	const all = others(times - 1, source, JSON.stringify(kept) + WORDED);
	all.forEach((written, index) => writeReport(folder, FIRST + 1 + index, written));
	recordAll(folder);
}

const read = (name: string): string => readFileSync(join(SEEDS, '2015', name), 'utf8');

const rowsIn = (name: string) => load(read(`${name}.yaml`)) as Record<string, unknown>[];

/** The provinces, which a map has places for. */
const provinces = (): unknown[] =>
	rowsIn('entities').map(({ province, level, name }) => [province, level === '省级' && name]);

/** What the rows of a seed quote. */
const quotesIn = (rows: readonly Record<string, unknown>[]): unknown[] =>
	rows.map(({ quote, term, unit, approximate }) => [quote, term, unit, approximate]);

/** Every file of the report of 2015 in other words; only where it names its own year is it of another. */
function writeReport(folder: string, year: number, written: (text: string) => string): void {
	const own = join(folder, String(year));
	mkdirSync(own);
	writeFileSync(join(own, 'report.txt'), ofYear(written(read('report.txt')), year));
	for (const name of globSync('*.yaml', { cwd: join(SEEDS, '2015') })) {
		const seed = inOtherWords(load(read(name), { schema: CORE_SCHEMA }), written);
		const dated =
			name === 'edition.yaml'
				? { ...(seed as object), year }
				: inTime(ofTitle(seed, year), name, year);
		writeFileSync(join(own, name), stringify(dated, { aliasDuplicateObjects: false }));
	}
}

/** The title names the year of the report: 2015年中央和国家机关电子政务发展评述. */
const ofYear = (text: string, year: number): string =>
	text.replace(/^2015年(?=中央和国家机关)/m, `${year}年`);

/** The rows that are set in the title, with its year. */
function ofTitle(seed: unknown, year: number): unknown {
	if (!Array.isArray(seed)) return seed;
	return seed.map((row: Record<string, unknown>) => {
		return row['at'] === 'opening#title' && row['iso'] === String(FIRST)
			? { ...row, quote: `${year}年`, iso: String(year) }
			: row;
	});
}

/** What followed a report is later than it: of a later one, less did. */
function inTime(seed: unknown, name: string, year: number): unknown {
	if (name !== 'sequels.yaml' || !Array.isArray(seed)) return seed;
	return seed.filter(({ date }: Record<string, unknown>) => String(date) > `${year + 1}`);
}

/** A value of a seed with its strings in other words, but for those of lists. */
function inOtherWords(value: unknown, written: (text: string) => string): unknown {
	if (typeof value === 'string') return written(value);
	if (Array.isArray(value)) return value.map((each) => inOtherWords(each, written));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, each]) => [
			key,
			LISTED.includes(key) ? each : inOtherWords(each, written),
		]),
	);
}
