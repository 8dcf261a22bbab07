import type { RevisionsSeed } from '../../src/schema/revision.ts';
import { textsOf } from './annotate/texts.ts';
import type { AnnotationSeeds } from './seeds/report-seeds.ts';
import { revisionsText } from './write/revisions.ts';

/** The records of a report brought up to a day, as its seed has them, and what of them is new. */
export interface Revised {
	text: string;
	/** The keys of texts that had no record. */
	added: string[];
	/** The keys of texts that were changed since, and have to be read again. */
	changed: string[];
	/** The keys of texts that are gone. */
	dropped: string[];
}

/**
 * Records what was written and changed: what is new was created on `day`, what reads otherwise than
 * before was modified then and has lost its readings, and all else stays.
 */
export function revise(seeds: AnnotationSeeds, day: string): Revised {
	const known = seeds.revisions.value;
	const texts = textsOf(seeds);
	const records: RevisionsSeed = {};
	for (const { key, fingerprint } of texts) {
		const before = known[key];
		records[key] =
			before?.fingerprint === fingerprint
				? before
				: { created: before?.created ?? day, modified: day, readings: [], fingerprint };
	}
	const keys = Object.keys(records);
	return {
		text: revisionsText(records),
		added: keys.filter((key) => !known[key]),
		changed: keys.filter((key) => known[key] && known[key] !== records[key]),
		dropped: Object.keys(known).filter((key) => !records[key]),
	};
}
