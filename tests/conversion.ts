import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedsIn } from '../scripts/convert.ts';
import { convertSeeds, type Conversion } from '../scripts/convert/conversion.ts';
import { describe, type ProblemKind } from '../scripts/convert/problems/problems.ts';
import { convertReport, type ConvertedReport } from '../scripts/convert/report.ts';
import type { Memo, Source } from '../scripts/convert/seeds/files.ts';
import { readSeeds } from '../scripts/convert/seeds/seeds.ts';
import { parse } from '../scripts/convert/text/parse.ts';
import { worded } from '../scripts/convert/text/worded.ts';

export const project = join(import.meta.dirname, '..');
export const TEXT = 'seeds/2015/report.txt';

/** What a seed file holds instead: made of its text, other bytes, or nothing at all. */
export type Change = ((text: string) => string) | string | Uint8Array | undefined;

/** The seeds of the project, but for some files. */
function seedsWith(changes: Record<string, Change>): Source {
	const real = seedsIn(project);
	return {
		...real,
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

/** The conversion of the project's seeds, but for some files. */
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

/** The report of 2015, with its seeds and what the conversion makes of them. */
export function report2015() {
	const { ministries, reports, texts } = readSeeds(seedsIn(project), memo);
	const [seeds, text] = [reports[0]!, worded(texts[0]!)];
	const tree = parse(text).made!;
	const converted: ConvertedReport = convertReport(seeds, text, tree, ministries!).made!;
	return { seeds, text, ministries: ministries!.value, converted };
}
