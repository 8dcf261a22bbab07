import type { Entity } from '../../../src/schema/entity.ts';
import type { Note } from '../../../src/schema/note.ts';
import type { Sequel } from '../../../src/schema/sequel.ts';
import type { SourceRow } from '../../../src/schema/source.ts';
import type { SynonymSeed } from '../../../src/schema/synonym.ts';
import { problem, type Problem } from '../problems/problems.ts';
import type { Seed } from '../seeds/seed.ts';
import type { ReadBlock } from '../text/read-block.ts';

/** What a report prints, and what its registers, notes and sequels say. */
interface Held {
	read: readonly Pick<ReadBlock, 'text'>[];
	entities: readonly Pick<Entity, 'name' | 'aka'>[];
	notes: readonly Pick<Note, 'note'>[];
	sequels: readonly Pick<Sequel, 'gist'>[];
}

/**
 * Pairs that lead nobody on: given twice, of which one word stands in the other, whose printed word
 * neither a report nor what the edition adds has, or whose typed word all reports print.
 */
export function badSynonyms(
	seed: Seed<SynonymSeed[]>,
	reports: readonly Held[],
	sources: readonly SourceRow[],
): Problem[] {
	const texts = reports.map(({ read }) => plain(read.map(({ text }) => text)));
	const added = plain([
		...reports.flatMap(({ entities }) => entities).flatMap(({ name, aka = [] }) => [name, ...aka]),
		...reports.flatMap(({ notes }) => notes).map(({ note }) => note),
		...reports.flatMap(({ sequels }) => sequels).map(({ gist }) => gist),
		...sources.flatMap(({ title, issuer }) => [title ?? '', issuer ?? '']),
	]);
	return [
		...repeated(seed),
		...seed.value.flatMap(({ typed }, index) =>
			texts.every((text) => text.includes(plain([typed])))
				? problem('typed-printed', seed.at([index, 'typed']), { typed })
				: [],
		),
		...idle(seed, [...texts, added]),
	];
}

/** Words that are given a second time, however they are written. */
function repeated({ value, at }: Seed<SynonymSeed[]>): Problem[] {
	const words = value.map(({ typed }) => plain([typed]));
	return value.flatMap(({ typed }, index) => {
		const first = words.indexOf(words[index]!);
		if (first === index) return [];
		const { line } = at([first, 'typed']);
		return problem('repeated-synonym', at([index, 'typed']), { typed, first: line });
	});
}

/** Words that are held nowhere, or that the search offers without being told. */
function idle({ value, at }: Seed<SynonymSeed[]>, held: readonly string[]): Problem[] {
	return value.flatMap(({ typed, printed: words }, index) =>
		words.flatMap((printed, nth) => {
			const spot = () => at([index, 'printed', nth]);
			const [own, other] = [plain([typed]), plain([printed])];
			if (own.includes(other) || other.includes(own))
				return problem('same-synonym', spot(), { typed, printed });
			return held.some((text) => text.includes(other))
				? []
				: problem('unprinted-synonym', spot(), { printed });
		}),
	);
}

/** Texts as words are looked for in them: capitals alike, without marks and spaces, a line each. */
const plain = (texts: readonly string[]): string =>
	texts.map((text) => text.toLowerCase().replace(/[^\p{L}\p{N}+.]/gu, '')).join('\n');
