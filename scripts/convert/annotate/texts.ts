import type { Spot } from '../problems/problems.ts';
import type { AnnotationSeeds } from '../seeds/report-seeds.ts';
import type { Seed } from '../seeds/seed.ts';

/** Something that the editors wrote for readers, and of which a record is kept. */
export interface Text {
	/** Its kind and its id: `note term-sanzheng`. */
	key: string;
	/** What tells its words, and how sure they are, from any others. */
	fingerprint: string;
	/** Where it stands. */
	at: () => Spot;
}

/** Every note, emendation, gloss, gist, figure and sequel of a report, in the order of the files. */
export const textsOf = (seeds: AnnotationSeeds): Text[] => [
	...texts(seeds.notes, 'note', ({ id, note, certainty }) => [id, note, certainty]),
	...texts(seeds.emendations, 'emendation', ({ id, received, reading, reason, certainty }) => [
		id,
		...[received, reading, reason, certainty],
	]),
	...texts(seeds.entities, 'entry', ({ id, gloss, aka = [], certainty }) => [
		id,
		...[gloss, ...aka, certainty],
	]),
	...texts(seeds.cases, 'gist', ({ section, gist }) => [section, gist]),
	...texts(seeds.figures, 'figure', ({ id, title, subtitle, description, incomparable, point }) => [
		id,
		...[title, subtitle, description, incomparable, point],
	]),
	...texts(seeds.sequels, 'sequel', ({ id, date, gist, extent, certainty }) => [
		id,
		...[date, gist, extent, certainty],
	]),
];

function texts<T>(
	{ value, at }: Seed<T[]>,
	kind: string,
	wordsOf: (row: T) => [id: string, ...words: (string | undefined)[]],
): Text[] {
	return value.map((row, index) => {
		const [id, ...words] = wordsOf(row);
		return { key: `${kind} ${id}`, fingerprint: fingerprintOf(words), at: () => at([index]) };
	});
}

/** FNV-1a in 32 bits: it is to notice a change, not to resist anybody. */
function fingerprintOf(words: readonly (string | undefined)[]): string {
	let hash = 0x811c9dc5;
	for (const sign of JSON.stringify(words))
		for (let unit = sign.codePointAt(0)!; unit > 0; unit >>>= 8)
			hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
	return (hash >>> 0).toString(16).padStart(8, '0');
}
