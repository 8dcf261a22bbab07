import { convertReport } from './report.ts';
import { badBodySources } from './annotate/sources.ts';
import { badSynonyms } from './annotate/synonyms.ts';
import { toldTwiceOfBodies } from './annotate/told-twice.ts';
import { inOrder, type Problem } from './problems/problems.ts';
import type { Memo, Source } from './seeds/files.ts';
import { readSeeds } from './seeds/seeds.ts';
import { parse } from './text/parse.ts';
import { worded } from './text/worded.ts';
import { GENERATED, serialise } from './write/mdx.ts';

/** What a conversion would leave in `content/`, path by path, and what it found; nothing where something is wrong. */
export interface Conversion {
	files: Map<string, string>;
	counts: Record<string, number>;
	problems: Problem[];
	/** What is left to do in drafts. */
	work: Problem[];
}

/** The walk from `seeds/` to the files of `content/`. Only `source` may touch a disk. */
export function convertSeeds(source: Source, memo?: Memo): Conversion {
	const { ministries, sources, synonyms, reports, problems, ...read } = readSeeds(source, memo);
	const texts = read.texts.map(worded);
	const trees = texts.map(parse);
	const misread = [...problems, ...trees.flatMap((tree) => tree.problems ?? [])];
	if (!ministries || !sources || !synonyms || misread.length > 0) return refused(misread);

	// Where nothing is wrong, every report has its text and its tree.
	const converted = reports.map((seeds, index) =>
		convertReport(seeds, texts[index]!, trees[index]!.made!, { ministries, sources }),
	);
	const wrong = [
		...badBodySources(ministries, sources),
		...toldTwiceOfBodies(ministries),
		...converted.flatMap((report) => report.problems ?? []),
	];
	if (wrong.length > 0) return refused(wrong);

	const made = converted.map((report) => report.made!);
	const misled = badSynonyms(synonyms, made, sources.value);
	if (misled.length > 0) return refused(misled);

	const records = {
		sources: sources.value,
		ministries: ministries.value.map((_, index) => ({
			...made[0]!.ministries[index]!,
			mentions: made.flatMap((report) => report.ministries[index]!.mentions),
		})),
		emendations: made.flatMap(({ emendations }) => emendations),
		notes: made.flatMap(({ notes }) => notes),
		numbers: made.flatMap(({ numbers }) => numbers),
		dates: made.flatMap(({ dates }) => dates),
		entities: made.flatMap(({ entities }) => entities),
		figures: made.flatMap(({ figures }) => figures),
		cases: made.flatMap(({ cases }) => cases),
		sequels: made.flatMap(({ sequels }) => sequels),
		revisions: made.flatMap(({ revisions }) => revisions),
		quotations: made.flatMap(({ quotations }) => quotations),
		synonyms: synonyms.value.map(({ typed: id, printed }) => ({ id, printed })),
	};
	const entries = made.flatMap((report) => report.entries);
	return {
		files: new Map([
			...entries.map((entry) => [entry.path, serialise(entry)] as const),
			...Object.entries(records).map(([name, rows]) => [`${name}.json`, json(rows)] as const),
		]),
		counts: {
			...sum(made.map(({ counts }) => counts)),
			mentions: records.ministries.flatMap(({ mentions }) => mentions).length,
			emendations: records.emendations.length,
			notes: records.notes.length,
			numbers: records.numbers.length,
			dates: records.dates.length,
			entries: records.entities.length,
			figures: records.figures.length,
			gists: records.cases.length,
			sequels: records.sequels.length,
			quotations: records.quotations.length,
		},
		problems: [],
		work: inOrder(made.flatMap(({ work }) => work)),
	};
}

const refused = (problems: readonly Problem[]): Conversion => {
	return { files: new Map(), counts: {}, problems: inOrder(problems), work: [] };
};

const json = (entries: readonly unknown[]) =>
	`${JSON.stringify({ generated: GENERATED, entries }, null, '\t')}\n`;

function sum(counts: readonly Record<string, number>[]): Record<string, number> {
	const total: Record<string, number> = {};
	for (const [name, count] of counts.flatMap((each) => Object.entries(each)))
		total[name] = (total[name] ?? 0) + count;
	return total;
}
