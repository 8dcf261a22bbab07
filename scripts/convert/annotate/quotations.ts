import type { NoteSeed } from '../../../src/schema/note.ts';
import type { Quoted, QuotedSeed } from '../../../src/schema/quoted.ts';
import type { Range } from '../../../src/text/range.ts';
import { problem, type Problem } from '../problems/problems.ts';
import type { Seed } from '../seeds/seed.ts';
import { foldLayers } from '../text/locate.ts';
import { addressOf, placeIn, spotsIn } from '../text/places.ts';
import type { Placed } from '../text/quotes.ts';
import type { ReadBlock } from '../text/read-block.ts';
import { byBlock } from './blocks.ts';
import type { EntityMention } from './entity-mention.ts';
import { quotedPairs } from './quoted-pairs.ts';
import { shownClasses } from './shown-classes.ts';
import type { QuotationRow } from './rows.ts';

/** What says what words between quotation marks are. */
export interface Sorting {
	seed: Seed<QuotedSeed[]>;
	rows: readonly Placed<QuotationRow>[];
	notes: readonly Placed<NoteSeed>[];
	mentions: readonly EntityMention[];
}

/** What a pair of marks was found to hold, by which row of the seed, if by any. */
type Sorted = Pick<Quoted, 'class' | 'note'> & { row?: number };

/**
 * Everything between quotation marks, with what it is: as a row says, or else a name where it is one
 * of the registers, and a way of putting things where a 名词 note explains it. What nothing sorts is
 * left. The text stands in `file`.
 */
export function sortedQuotations(
	{ seed, rows, notes, mentions }: Sorting,
	blocks: ReadonlyMap<string, ReadBlock>,
	file: string,
): { quotations: Quoted[]; problems: Problem[]; left: Problem[] } {
	const rowsIn = byBlock(rows);
	const shownOf = shownClasses(notes, mentions);
	const terms = new Map(
		seed.value.flatMap((row, index) =>
			'term' in row ? [[foldLayers(row.term), { class: row.class, note: null, row: index }]] : [],
		),
	);
	const used = new Set<number>();
	const pairs = [...blocks.values()].flatMap((block) =>
		quotedPairs(block.text).map((pair, nth) => {
			const own = rowsIn(block).find((row) => isBetween(row, pair));
			const words = block.text.slice(pair.start + 1, pair.end - 1);
			const said = own ? sortedBy(own) : terms.get(foldLayers(words));
			const shown = shownOf(block, pair);
			if (said && said.class !== shown) used.add(said.row!);
			const sorted: Sorted | undefined = said ?? (shown && { class: shown, note: null });
			return { block, pair, nth, sorted };
		}),
	);
	return {
		quotations: pairs.flatMap(({ block, pair, nth, sorted }) => {
			if (!sorted) return [];
			const id = `q-${block.unit}-${block.block.id}-${nth + 1}`;
			const quote = block.text.slice(pair.start, pair.end);
			const place = placeIn(block, pair.start, pair.end);
			return [{ id, place, quote, class: sorted.class, note: sorted.note }];
		}),
		problems: [
			...pairs.flatMap(({ block, sorted }) =>
				sorted?.note == null || speaksOf(block, sorted.note, notes)
					? []
					: [problem('no-quotation-note', seed.at([sorted.row!, 'note']), { id: sorted.note })],
			),
			...[...seed.value.keys()]
				.filter((index) => !used.has(index))
				.map((index) => problem('idle-quotation', seed.at([index]))),
		],
		left: pairs.flatMap(({ block, pair, sorted }) => {
			if (sorted) return [];
			const words = block.text.slice(pair.start, pair.end);
			const facts = { at: addressOf(block), words, seed: seed.file };
			return [problem('unsorted', spotsIn(file, block.block, block)(pair.start), facts)];
		}),
	};
}

const sortedBy = ({ row }: Placed<QuotationRow>): Sorted => {
	const note = row.class === '引文' && row.note !== 'unverified' ? row.note : null;
	return { class: row.class, note, row: row.index };
};

/** Whether a range is what stands between marks, with these or without. */
const isBetween = ({ start, end }: Range, pair: Range) =>
	start >= pair.start && start <= pair.start + 1 && end >= pair.end - 1 && end <= pair.end;

/** Whether there is such a note, in a block or with a word to it. */
function speaksOf(block: ReadBlock, id: string, notes: readonly Placed<NoteSeed>[]): boolean {
	const note = notes.find(({ row }) => row.id === id);
	return note?.block === block || note?.row.see?.includes(addressOf(block)) === true;
}
