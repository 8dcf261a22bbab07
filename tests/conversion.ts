import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedsIn } from '../scripts/convert.ts';
import { convertSeeds, type Conversion } from '../scripts/convert/conversion.ts';
import { describe, type ProblemKind } from '../scripts/convert/problems/problems.ts';
import { convertReport, type ConvertedReport } from '../scripts/convert/report.ts';
import type { Memo, Source } from '../scripts/convert/seeds/files.ts';
import type { ReportSeeds } from '../scripts/convert/seeds/report-seeds.ts';
import { readSeeds } from '../scripts/convert/seeds/seeds.ts';
import type { MinistrySeed } from '../src/schema/ministry.ts';
import { INVENTED, seedFiles } from './shelf.ts';
import { parse } from '../scripts/convert/text/parse.ts';
import { worded, type WordedText } from '../scripts/convert/text/worded.ts';

export const project = join(import.meta.dirname, '..');
export const TEXT = 'seeds/2015/report.txt';

/** What a seed file holds instead: made of its text, other bytes, or nothing at all. */
export type Change = ((text: string) => string) | string | Uint8Array | undefined;

/** The seeds of the report of 2015, whatever stands beside it, but for some files. */
function seedsWith(changes: Record<string, Change>): Source {
	const real = seedsIn(project);
	return {
		...real,
		reports: ['2015'],
		readFile(path) {
			if (!(path in changes)) return real.readFile(path);
			const change = changes[path];
			if (typeof change === 'string') return Buffer.from(change);
			if (typeof change !== 'function') return change;
			const text = readFileSync(join(project, path), 'utf8');
			const changed = change(text);
			if (changed === text) throw new Error(`The change of ${path} changes nothing.`);
			return Buffer.from(changed);
		},
	};
}

/** The seeds that the tests of one file have read so far. */
const memo: Memo = new Map();

/** The conversion of the report of 2015, but for some files. */
export const convertWith = (changes: Record<string, Change>): Conversion =>
	convertSeeds(seedsWith(changes), memo);

/** What is found wrong then: kind and line, and the whole message. */
export function complaints(changes: Record<string, Change>): Complaint[] {
	return convertWith(changes).problems.map((problem) => {
		return { kind: problem.kind, line: problem.line, said: describe(problem) };
	});
}

export interface Complaint {
	kind: ProblemKind;
	line: number;
	said: string;
}

/** One line of the text, counted from 1, written otherwise. */
export const line = (number: number, change: (text: string) => string): Record<string, Change> => ({
	[TEXT]: (text) =>
		text
			.split('\n')
			.map((each, index) => (index === number - 1 ? change(each) : each))
			.join('\n'),
});

/** A report with its seeds and what the conversion makes of them. */
export interface Example {
	id: string;
	seeds: ReportSeeds;
	text: WordedText;
	ministries: MinistrySeed[];
	converted: ConvertedReport;
}

/** The report of 2015. */
export const report2015 = (): Example =>
	examplesOf(seedsIn(project), memo).find(({ id }) => id === '2015')!;

/** All reports of the project, and those invented for tests. */
export function convertedReports(): Example[] {
	const invented = INVENTED.flatMap((id) => {
		const files = seedFiles(id);
		const readFile = (path: string) => {
			const text = files.get(path);
			return text === undefined ? undefined : Buffer.from(text);
		};
		return examplesOf({ reports: [id], readFile }, new Map());
	});
	return [...examplesOf(seedsIn(project), memo), ...invented];
}

function examplesOf(source: Source, known: Memo): Example[] {
	const { ministries, sources, reports, texts } = readSeeds(source, known);
	const shared = { ministries: ministries!, sources: sources! };
	return reports.map((seeds, index) => {
		const text = worded(texts[index]!);
		const converted = convertReport(seeds, text, parse(text).made!, shared).made!;
		return { id: text.id, seeds, text, ministries: shared.ministries.value, converted };
	});
}
