import { z } from 'astro/zod';
import {
	caseSeed,
	dateSeed,
	editionSeed,
	emendationSeed,
	entitySeed,
	ministrySeed,
	noteSeed,
	numberSeed,
	numeralSeed,
	typographySeed,
} from '../../../src/schema/text.ts';
import { figureSeed } from '../../../src/schema/figure.ts';
import type { MinistrySeed } from '../../../src/schema/text.ts';
import { decode } from './decode.ts';
import type { Problem } from './problem.ts';
import type { ReportSeeds } from '../report.ts';
import { readSeed, type Seed } from './seed.ts';

/** The bytes of one file; `undefined` where there is none. */
export type ReadFile = (path: string) => Uint8Array | undefined;

export interface Seeds {
	ministries: Seed<MinistrySeed[]>;
	reports: ReportSeeds[];
}

/** Reads and checks every seed file of the given reports; `seeds` is absent when there are problems. */
export function readSeeds(
	reports: readonly string[],
	readFile: ReadFile,
): { seeds?: Seeds; problems: Problem[] } {
	const problems: Problem[] = [];
	const bytesOf = (file: string): Uint8Array => {
		const bytes = readFile(file);
		if (!bytes) problems.push({ file, line: 1, what: 'the file is missing', todo: 'put it back' });
		return bytes ?? new Uint8Array();
	};
	const yaml = <T>(file: string, schema: z.ZodType<T>): Seed<T> | undefined => {
		const bytes = bytesOf(file);
		if (bytes.length === 0 && problems.some((problem) => problem.file === file)) return undefined;
		const { lines, problems: undecoded } = decode(bytes, file);
		problems.push(...undecoded);
		if (undecoded.length > 0) return undefined;
		const { seed, problems: invalid } = readSeed(lines.join('\n'), file, schema);
		problems.push(...invalid);
		return seed;
	};

	const ministries = yaml('seeds/ministries.yaml', z.array(ministrySeed));
	if (ministries) problems.push(...ambiguous(ministries));
	const read = reports.flatMap((id): ReportSeeds[] => {
		const folder = `seeds/${id}`;
		const file = `${folder}/report.txt`;
		const { lines, problems: undecoded } = decode(bytesOf(file), file);
		problems.push(...undecoded);
		const edition = yaml(`${folder}/edition.yaml`, editionSeed);
		const typography = yaml(`${folder}/typography.yaml`, typographySeed);
		const emendations = yaml(`${folder}/emendations.yaml`, z.array(emendationSeed));
		const notes = yaml(`${folder}/notes.yaml`, z.array(noteSeed));
		const numbers = yaml(`${folder}/numbers.yaml`, z.array(numberSeed));
		const dates = yaml(`${folder}/dates.yaml`, z.array(dateSeed));
		const numerals = yaml(`${folder}/numerals.yaml`, z.array(numeralSeed));
		const entities = yaml(`${folder}/entities.yaml`, z.array(entitySeed));
		const figures = yaml(`${folder}/figures.yaml`, z.array(figureSeed));
		const cases = yaml(`${folder}/cases.yaml`, z.array(caseSeed));
		for (const seed of [emendations, notes, numbers, dates, entities, figures])
			if (seed) problems.push(...repeatedIds(seed));
		if (!edition || !typography || !emendations) return [];
		if (!notes || !numbers || !dates || !numerals || !entities || !figures || !cases) return [];
		const annotations = { emendations, notes, numbers, dates, numerals, entities, figures, cases };
		return [{ id, lines, file, edition, typography, ...annotations }];
	});
	if (reports.length === 0)
		problems.push({
			file: 'seeds',
			line: 1,
			what: 'there is no report',
			todo: 'put its text into seeds/<year>/report.txt',
		});
	return ministries && problems.length === 0
		? { seeds: { ministries, reports: read }, problems }
		: { problems };
}

/** A form that two bodies claim, or one body twice. */
function ambiguous(seed: Seed<MinistrySeed[]>): Problem[] {
	const seen = new Map<string, string>();
	const problems = repeatedIds(seed);
	for (const [index, { id, forms }] of seed.value.entries())
		for (const [at, form] of forms.entries()) {
			const other = seen.get(form);
			seen.set(form, id);
			if (other !== undefined)
				problems.push({
					file: seed.file,
					line: seed.lineOf([index, 'forms', at]),
					what: `“${form}” is already a form of ${other}`,
					todo: 'leave it with the body it names',
				});
		}
	return problems;
}

function repeatedIds(seed: Seed<{ id: string }[]>): Problem[] {
	return seed.value.flatMap(({ id }, index) =>
		seed.value.findIndex((other) => other.id === id) === index
			? []
			: [
					{
						file: seed.file,
						line: seed.lineOf([index, 'id']),
						what: `the id ${id} is given a second time`,
						todo: 'give each entry an id of its own',
					},
				],
	);
}
