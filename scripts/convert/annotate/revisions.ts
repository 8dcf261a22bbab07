import type { Revision, RevisionRecord, ReviewState } from '../../../src/schema/revision.ts';
import { problem, type Problem } from '../problems/problems.ts';
import type { AnnotationSeeds } from '../seeds/report-seeds.ts';
import { textsOf } from './texts.ts';

/** The record of every text of a report as readers meet it; what has none is a draft of an unknown day. */
export const revisionRecords = (report: string, seeds: AnnotationSeeds): Revision[] =>
	textsOf(seeds).map(({ key: id }) => {
		const { created = null, modified = null, readings = [] } = seeds.revisions.value[id] ?? {};
		return { id, report, created, modified, review: reviewOf(readings) };
	});

/** Two readings by one person are one. */
function reviewOf(readings: RevisionRecord['readings']): ReviewState {
	const readers = new Set(readings.map(({ by }) => by)).size;
	if (readers > 1) return '两人复核';
	return readers === 1 ? '复核' : '起草';
}

/** Texts that were changed and not recorded, and records of what is gone; a draft may lack records. */
export function badRevisions(seeds: AnnotationSeeds, isDraft: boolean): Problem[] {
	const { value: records, file, at } = seeds.revisions;
	const texts = textsOf(seeds);
	const keys = new Set(texts.map(({ key }) => key));
	return [
		...texts.flatMap(({ key, fingerprint, at: spot }) => {
			const facts = { key, seed: file };
			const record = records[key];
			if (!record) return isDraft ? [] : [problem('no-revision', spot(), facts)];
			return record.fingerprint === fingerprint ? [] : [problem('unrevised', spot(), facts)];
		}),
		...Object.keys(records)
			.filter((key) => !keys.has(key))
			.map((key) => problem('idle-revision', at([key]), { key })),
	];
}
