import type {
	EditionSeed,
	EmendationSeed,
	Emendation,
	MinistrySeed,
	TypographySeed,
} from '../../src/schema.ts';
import { countsOf, entryOf } from './entries.ts';
import type { Entry } from './mdx.ts';
import { readNames } from './names.ts';
import { parse } from './parse.ts';
import { readUnit, type ReadBlock } from './passages.ts';
import type { Problem } from './problem.ts';
import { createReader } from './reader.ts';
import { emendationRecords } from './records.ts';
import type { Seed } from './seed.ts';
import { checkCounts, identify, resolveProposers } from './units.ts';

/** Everything people wrote about one report. */
export interface ReportSeeds {
	/** The report's id: the name of its folder. */
	id: string;
	/** The received text, line by line, and the file it stands in. */
	lines: readonly string[];
	file: string;
	edition: Seed<EditionSeed>;
	typography: Seed<TypographySeed>;
	emendations: Seed<EmendationSeed[]>;
}

/** One report, converted. Complete only when there are no problems. */
export interface ConvertedReport {
	entries: Entry[];
	read: ReadBlock[];
	emendations: Emendation[];
	/** What was found, for the log. */
	counts: Record<string, number>;
	problems: Problem[];
}

/** Seeds in, entries out: parse, name, read, weave. */
export function convertReport(
	seeds: ReportSeeds,
	ministries: readonly MinistrySeed[],
): ConvertedReport {
	const { id: report, file } = seeds;
	const { report: tree, problems } = parse(seeds.lines, file);
	const names = readNames(ministries);
	const reader = createReader(seeds.emendations, seeds.typography);
	const { units, problems: unidentified } = identify(tree, reader, names, file);
	problems.push(...unidentified, ...checkCounts(units, file));

	const entries: Entry[] = [];
	const read: ReadBlock[] = [];
	let proposals = 0;
	for (const unit of units) {
		const blocks = readUnit(report, unit, reader, names);
		read.push(...blocks);
		const text = blocks.find(({ kind }) => kind === 'body')?.text ?? '';
		const resolved =
			unit.kind === 'recommendation'
				? resolveProposers(unit, text, names, file)
				: { proposers: [], problems: [] };
		problems.push(...resolved.problems);
		proposals += resolved.proposers.length;
		if (problems.length > 0) continue;
		const { proposers } = resolved;
		entries.push(entryOf(unit, blocks, { report, edition: seeds.edition.value, proposers, units }));
	}
	problems.push(...reader.problems());
	// The report's own blocks frame the chapters; from here on everything is in printed order.
	read.sort((a, b) => a.block.lines[0] - b.block.lines[0]);
	return {
		entries,
		read,
		emendations: problems.length > 0 ? [] : emendationRecords(seeds.emendations.value, read),
		counts: { lines: seeds.lines.length, ...countsOf(units), proposals },
		problems,
	};
}
