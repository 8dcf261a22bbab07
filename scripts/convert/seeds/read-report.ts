import { z } from 'astro/zod';
import { caseSeed } from '../../../src/schema/case.ts';
import { checkSeed } from '../../../src/schema/check.ts';
import { dateSeed } from '../../../src/schema/date.ts';
import { editionSeed } from '../../../src/schema/edition.ts';
import { emendationSeed } from '../../../src/schema/emendation.ts';
import { entitySeed } from '../../../src/schema/entity.ts';
import { figureSeed } from '../../../src/schema/figure.ts';
import { noteSeed } from '../../../src/schema/note.ts';
import { numberSeed } from '../../../src/schema/number.ts';
import { numeralSeed } from '../../../src/schema/numeral.ts';
import { revisionsSeed } from '../../../src/schema/revision.ts';
import { quotedSeed } from '../../../src/schema/quoted.ts';
import { sequelSeed } from '../../../src/schema/sequel.ts';
import { sectionSeed } from '../../../src/schema/section.ts';
import { typographySeed } from '../../../src/schema/typography.ts';
import type { Files } from './files.ts';
import type { ReportSeeds, ReportText } from './report-seeds.ts';

/** The seeds of one report, as far as they can be read. */
export interface ReadReport {
	seeds: ReportSeeds | undefined;
	/** The text, where it can be read and understood. */
	text: ReportText | undefined;
}

/** Reads a report's folder. A draft may lack any file but its text and `edition.yaml`. */
export function readReport(id: string, files: Files): ReadReport {
	const folder = `seeds/${id}`;
	const edition = files.yaml(`${folder}/edition.yaml`, editionSeed);
	// Where nobody can read whether it is a draft, what may follow from that is not said.
	const mayLack = edition?.value.edition.state !== 'complete';
	const list = <T extends { id: string }>(name: string, row: z.ZodType<T>) =>
		files.list(`${folder}/${name}.yaml`, row, mayLack ? [] : undefined);
	const yaml = <T>(name: string, schema: z.ZodType<T>, empty: T) =>
		files.yaml(`${folder}/${name}.yaml`, schema, mayLack ? empty : undefined);
	const seeds = {
		edition,
		typography: yaml('typography', typographySeed, {
			keepSpaces: [],
			keepHalfWidth: [],
			endItems: [],
		}),
		emendations: list('emendations', emendationSeed),
		notes: list('notes', noteSeed),
		numbers: list('numbers', numberSeed),
		checks: list('checks', checkSeed),
		dates: list('dates', dateSeed),
		numerals: yaml('numerals', z.array(numeralSeed), []),
		quotations: yaml('quotations', z.array(quotedSeed), []),
		entities: list('entities', entitySeed),
		figures: list('figures', figureSeed),
		cases: yaml('cases', z.array(caseSeed), []),
		// Not every report has recommendations, nor has anybody followed them all.
		sequels: files.list(`${folder}/sequels.yaml`, sequelSeed, []),
		revisions: yaml('revisions', revisionsSeed, {}),
	};
	return {
		seeds: isWhole(seeds) ? seeds : undefined,
		text: readText(id, folder, edition?.value.wording, edition !== undefined, files),
	};
}

/** Where nobody can read how a text is worded, it is not read either. */
function readText(
	id: string,
	folder: string,
	wordingSeed: ReportText['wordingSeed'],
	isEditionRead: boolean,
	files: Files,
): ReportText | undefined {
	const sections = files.list(`${folder}/sections.yaml`, sectionSeed, []);
	const file = `${folder}/report.txt`;
	const lines = files.lines(file);
	const isWorded = isEditionRead || !files.says(`${folder}/edition.yaml`, /^wording:/m);
	return lines && sections && isWorded ? { id, file, lines, wordingSeed, sections } : undefined;
}

/** Whether every file was read. */
function isWhole<T extends object>(seeds: T): seeds is { [K in keyof T]: NonNullable<T[K]> } {
	return Object.values(seeds).every((seed) => seed !== undefined);
}
