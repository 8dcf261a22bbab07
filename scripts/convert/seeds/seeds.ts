import { z } from 'astro/zod';
import { ministrySeed, type MinistrySeed } from '../../../src/schema/ministry.ts';
import { sourceSeed, type SourceRow } from '../../../src/schema/source.ts';
import { synonymSeed, type SynonymSeed } from '../../../src/schema/synonym.ts';
import { problem, type Problem } from '../problems/problems.ts';
import { createFiles, type Memo, type Source } from './files.ts';
import { readReport } from './read-report.ts';
import { repeatedForms } from './repeated.ts';
import type { ReportSeeds, ReportText } from './report-seeds.ts';
import type { Seed } from './seed.ts';

/** The seeds of all reports; `texts` are those that can be read and understood, whatever else is wrong. */
export interface Seeds {
	ministries: Seed<MinistrySeed[]> | undefined;
	/** What the facts of all reports rest on. */
	sources: Seed<SourceRow[]> | undefined;
	/** What readers type, and what the texts print for it. */
	synonyms: Seed<SynonymSeed[]> | undefined;
	reports: ReportSeeds[];
	texts: ReportText[];
	problems: Problem[];
}

/** Reads and checks every seed file. */
export function readSeeds({ reports, readFile }: Source, memo: Memo = new Map()): Seeds {
	const files = createFiles({ readFile }, memo);
	const problems: Problem[] = [];
	if (reports.length === 0) problems.push(problem('no-report', { file: 'seeds', line: 1 }));
	for (const folder of reports)
		if (!/^\d{4}$/.test(folder))
			problems.push(
				problem('report-folder', { file: `seeds/${folder}/report.txt`, line: 1 }, { folder }),
			);
	const ministries = files.list('seeds/ministries.yaml', ministrySeed);
	if (ministries) problems.push(...repeatedForms(ministries));
	const sources = files.list('seeds/sources.yaml', sourceSeed);
	const synonyms = files.yaml('seeds/synonyms.yaml', z.array(synonymSeed), []);
	const read = reports.map((id) => readReport(id, files));
	return {
		ministries,
		sources,
		synonyms,
		reports: read.flatMap(({ seeds }) => seeds ?? []),
		texts: read.flatMap(({ text }) => text ?? []),
		problems: [...problems, ...files.problems],
	};
}
