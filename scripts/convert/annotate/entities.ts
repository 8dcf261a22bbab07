import type { EntitySeed } from '../../../src/schema/text.ts';
import type { Range } from '../../../src/text/range.ts';
import { finder } from './forms.ts';
import type { ReadBlock } from '../text/passages.ts';
import type { Problem } from '../seeds/problem.ts';
import { placeQuotes, type Row } from '../text/quotes.ts';
import type { Seed } from '../seeds/seed.ts';

/** A place that names an entry of the registers. */
export interface EntityMention extends Range {
	entity: string;
	block: ReadBlock;
	/** The entry within whose name it stands. */
	within: string | null;
}

type Listed = NonNullable<EntitySeed['mentions']>[number];

/**
 * Every mention of every entry. A form counts wherever it is printed, unless it lies within a
 * longer form, of an entry or of one of the bodies; single mentions come from the seed.
 */
export function findEntities(
	seed: Seed<EntitySeed[]>,
	blocks: ReadonlyMap<string, ReadBlock>,
): { mentions: EntityMention[]; problems: Problem[] } {
	const problems: Problem[] = [];
	const say = (path: readonly PropertyKey[], what: string, todo: string) =>
		problems.push({ file: seed.file, line: seed.lineOf(path), what, todo });
	const indexOf = new Map(seed.value.map(({ id }, index) => [id, index]));

	const rows = seed.value.flatMap(({ mentions = [] }, index) =>
		mentions.map((value, at): Row<Listed & { entity: string }> => {
			const entity = seed.value[index]!.id;
			return { value: { ...value, entity }, seed, path: [index, 'mentions', at] };
		}),
	);
	const { placed, problems: misplaced } = placeQuotes(rows, blocks);
	problems.push(...misplaced);
	const single = placed.map(({ row, ...place }): EntityMention => {
		return { ...place, entity: row.entity, within: row.within ?? null };
	});
	const formsIn = finder(
		seed.value.flatMap(({ id: of, forms = [] }) => forms.map((form) => ({ form, of }))),
	);
	const singleIn = Map.groupBy(
		single.filter(({ within }) => !within),
		({ block }) => block,
	);

	const mentions: EntityMention[] = [];
	for (const block of blocks.values()) {
		const here = unique([
			...formsIn(block.text).map(({ of: entity, ...range }) => {
				return { ...range, entity, block, within: null };
			}),
			...(singleIn.get(block) ?? []),
		]);
		const free = here.filter(
			(mention) =>
				!here.some((other) => isInside(mention, other)) &&
				!block.mentions.some((body) => isInside(mention, body) || isSame(mention, body)),
		);
		for (const [index, mention] of free.entries()) {
			const other = free
				.slice(index + 1)
				.find((next) => next.start < mention.end && next.end > mention.start);
			if (!other) continue;
			const [words, others] = [mention, other].map(({ start, end }) =>
				block.text.slice(start, end),
			);
			say(
				[indexOf.get(other.entity)!],
				`“${words}” of ${mention.entity} and “${others}” overlap`,
				'make one form longer, or list single mentions',
			);
		}
		mentions.push(...free);
	}
	for (const mention of single.filter(({ within }) => within)) {
		const around = mentions.find(
			({ entity, block, ...range }) =>
				entity === mention.within && block === mention.block && isWithin(mention, range),
		);
		if (around) mentions.push(mention);
		else
			say(
				[indexOf.get(mention.entity)!],
				`${mention.entity} is not mentioned within ${mention.within} in ${mention.block.unit}`,
				'correct the id, or leave it out',
			);
	}

	for (const [index, { id, forms = [] }] of seed.value.entries()) {
		const own = mentions.filter(({ entity }) => entity === id);
		if (own.length === 0) say([index], `the text does not mention ${id}`, 'correct its forms');
		for (const [at, form] of forms.entries())
			if (
				own.length > 0 &&
				!own.some(({ block, start, end }) => block.text.slice(start, end) === form)
			)
				say([index, 'forms', at], `“${form}” does not stand in the text`, 'take it out');
	}
	return { mentions: mentions.sort(inTextOrder), problems };
}

/** Without the second of two mentions of one entry over the same words. */
function unique(mentions: readonly EntityMention[]): EntityMention[] {
	return mentions.filter(
		(mention, index) =>
			mentions.findIndex((other) => other.entity === mention.entity && isSame(other, mention)) ===
			index,
	);
}

const isSame = (a: Range, b: Range) => a.start === b.start && a.end === b.end;
const isWithin = (a: Range, b: Range) => a.start >= b.start && a.end <= b.end;
const isInside = (a: Range, b: Range) => isWithin(a, b) && !isSame(a, b);

const inTextOrder = (a: EntityMention, b: EntityMention) =>
	a.block.block.lines[0] - b.block.block.lines[0] || a.start - b.start || b.end - a.end;
