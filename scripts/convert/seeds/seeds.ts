import { z } from 'astro/zod';
import { caseSeed } from '../../../src/schema/case.ts';
import { dateSeed } from '../../../src/schema/date.ts';
import { editionSeed } from '../../../src/schema/edition.ts';
import { emendationSeed } from '../../../src/schema/emendation.ts';
import { entitySeed } from '../../../src/schema/entity.ts';
import { ministrySeed, type MinistrySeed } from '../../../src/schema/ministry.ts';
import { noteSeed } from '../../../src/schema/note.ts';
import { numberSeed } from '../../../src/schema/number.ts';
import { numeralSeed } from '../../../src/schema/numeral.ts';
import { typographySeed } from '../../../src/schema/typography.ts';
import { figureSeed } from '../../../src/schema/figure.ts';
import { problem, type Problem } from '../problems/problems.ts';
import type { Stage } from '../problems/stage.ts';
import { decode } from './decode.ts';
import { repeatedForms, repeatedIds } from './repeated.ts';
import type { ReportSeeds, ReportText } from './report-seeds.ts';
import { readSeed, type Seed } from './seed.ts';

/** Where seeds come from. */
export interface Source {
	/** The ids of the reports: the names of their folders. */
	reports: readonly string[];
	/** The bytes of one file; `undefined` where there is none. What the disk refuses is thrown, with its code. */
	readFile: (path: string) => Uint8Array | undefined;
}

/**
 * Seed files as they were read, by name and text. Who converts often hands in one of these, so
 * that only what changed is read again.
 */
export type Memo = Map<string, Stage<Seed<unknown>>>;

/** The seeds of all reports; `texts` are those that can be read, whatever else is wrong. */
export interface Seeds {
	ministries: Seed<MinistrySeed[]> | undefined;
	reports: ReportSeeds[];
	texts: ReportText[];
	problems: Problem[];
}

/**
 * Reads and checks every seed file; a file that is missing or cannot be read is a problem and
 * hinders no other.
 */
export function readSeeds({ reports, readFile }: Source, memo: Memo = new Map()): Seeds {
	const problems: Problem[] = [];
	const linesOf = (file: string): string[] | undefined => {
		const at = { file, line: 1 };
		try {
			const bytes = readFile(file);
			if (!bytes) problems.push(problem('missing-file', at));
			return bytes && keep(decode(bytes, file));
		} catch (error) {
			const { code } = error as { code?: unknown };
			if (typeof code !== 'string') throw error;
			problems.push(problem('unreadable', at, { code }));
			return undefined;
		}
	};
	const keep = <T>({ made, problems: found = [] }: Stage<T>): T | undefined => {
		problems.push(...found);
		return made;
	};
	const yaml = <T>(file: string, schema: z.ZodType<T>): Seed<T> | undefined => {
		const text = linesOf(file)?.join('\n');
		if (text === undefined) return undefined;
		const key = `${file}\n${text}`;
		const known = memo.get(key) ?? readSeed(text, file, schema);
		memo.set(key, known);
		return keep(known as Stage<Seed<T>>);
	};
	const list = <T extends { id: string }>(file: string, row: z.ZodType<T>) => {
		const seed = yaml(file, z.array(row));
		if (seed) problems.push(...repeatedIds(seed));
		return seed;
	};

	if (reports.length === 0) problems.push(problem('no-report', { file: 'seeds', line: 1 }));
	for (const folder of reports)
		if (!/^\d{4}$/.test(folder))
			problems.push(
				problem('report-folder', { file: `seeds/${folder}/report.txt`, line: 1 }, { folder }),
			);
	const ministries = list('seeds/ministries.yaml', ministrySeed);
	if (ministries) problems.push(...repeatedForms(ministries));
	const texts = reports.flatMap((id): ReportText[] => {
		const file = `seeds/${id}/report.txt`;
		const lines = linesOf(file);
		return lines ? [{ id, file, lines }] : [];
	});
	const read = reports.flatMap((id): ReportSeeds[] => {
		const folder = `seeds/${id}`;
		const seeds = {
			edition: yaml(`${folder}/edition.yaml`, editionSeed),
			typography: yaml(`${folder}/typography.yaml`, typographySeed),
			emendations: list(`${folder}/emendations.yaml`, emendationSeed),
			notes: list(`${folder}/notes.yaml`, noteSeed),
			numbers: list(`${folder}/numbers.yaml`, numberSeed),
			dates: list(`${folder}/dates.yaml`, dateSeed),
			numerals: yaml(`${folder}/numerals.yaml`, z.array(numeralSeed)),
			entities: list(`${folder}/entities.yaml`, entitySeed),
			figures: list(`${folder}/figures.yaml`, figureSeed),
			cases: yaml(`${folder}/cases.yaml`, z.array(caseSeed)),
		};
		return isWhole(seeds) ? [seeds] : [];
	});
	return { ministries, reports: read, texts, problems };
}

/** Whether every file was read. */
function isWhole<T extends object>(seeds: T): seeds is { [K in keyof T]: NonNullable<T[K]> } {
	return Object.values(seeds).every((seed) => seed !== undefined);
}
