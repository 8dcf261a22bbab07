import type { EntitySeed } from '../../../src/schema/entity.ts';
import { problem, type Problem } from '../problems/problems.ts';
import type { Seed } from '../seeds/seed.ts';
import type { Range } from '../../../src/text/range.ts';
import type { Placed } from '../text/quotes.ts';
import type { ReadBlock } from '../text/read-block.ts';
import { byBlock } from './blocks.ts';
import type { EntityMention } from './entity-mention.ts';
import { finder } from './forms.ts';
import type { SingleMention } from './rows.ts';

/**
 * Every mention of every entry. A form counts wherever it is printed, unless it lies within a
 * longer form, of an entry or of one of the bodies; single mentions come from the seed.
 */
export function findEntities(
	seed: Seed<EntitySeed[]>,
	placed: readonly Placed<SingleMention>[],
	blocks: ReadonlyMap<string, ReadBlock>,
): { mentions: EntityMention[]; problems: Problem[] } {
	const single = placed.map(({ row: { entity, within = null }, block, start, end }) => {
		return { entity, within, block, start, end };
	});
	const free = freeMentions(seed.value, single, blocks);
	const nested = single.filter(({ within }) => within !== null);
	const isHeld = (mention: EntityMention) =>
		free.some(
			({ entity, block, ...range }) =>
				entity === mention.within && block === mention.block && isWithin(mention, range),
		);
	const mentions = [...free, ...nested.filter(isHeld)];
	const indexOf = new Map(seed.value.map(({ id }, index) => [id, index]));
	const at = ({ entity }: EntityMention) => seed.at([indexOf.get(entity)!]);
	return {
		mentions: mentions.sort(inTextOrder),
		problems: [
			...overlapping(free).map(([one, other]) =>
				problem('overlap', at(other), {
					...{ words: wordsOf(one), id: one.entity },
					...{ otherWords: wordsOf(other), otherId: other.entity },
				}),
			),
			...nested
				.filter((mention) => !isHeld(mention))
				.map((mention) =>
					problem('not-within', at(mention), {
						id: mention.entity,
						within: mention.within!,
						unit: mention.block.unit,
					}),
				),
			...unprinted(seed, mentions),
		],
	};
}

/** The mentions that lie within no other. */
function freeMentions(
	entities: readonly EntitySeed[],
	single: readonly EntityMention[],
	blocks: ReadonlyMap<string, ReadBlock>,
): EntityMention[] {
	const formsIn = finder(
		entities.flatMap(({ id: of, forms = [] }) => forms.map((form) => ({ form, of }))),
	);
	const singleIn = byBlock(single.filter(({ within }) => within === null));
	return [...blocks.values()].flatMap((block) => {
		const printed = formsIn(block.text).map(({ of: entity, start, end }) => {
			return { entity, within: null, block, start, end };
		});
		const here = unique([...printed, ...singleIn(block)]);
		return here.filter(
			(mention) =>
				!here.some((other) => isInside(mention, other)) &&
				!block.mentions.some((body) => isWithin(mention, body)),
		);
	});
}

/** Mentions of which neither lies within the other, and both have words in common. */
function overlapping(mentions: readonly EntityMention[]): [EntityMention, EntityMention][] {
	return [...Map.groupBy(mentions, ({ block }) => block).values()].flatMap((here) =>
		here.flatMap((one, index): [EntityMention, EntityMention][] => {
			const other = here
				.slice(index + 1)
				.find((next) => next.start < one.end && next.end > one.start);
			return other ? [[one, other]] : [];
		}),
	);
}

/** Entries that the text does not mention, and forms that it does not print. */
function unprinted(
	{ value, at }: Seed<EntitySeed[]>,
	mentions: readonly EntityMention[],
): Problem[] {
	const byEntity = Map.groupBy(mentions, ({ entity }) => entity);
	return value.flatMap(({ id, forms = [] }, index) => {
		const own = byEntity.get(id);
		if (!own) return [problem('not-mentioned', at([index]), { id })];
		const words = new Set(own.map(wordsOf));
		return forms.flatMap((form, nth) =>
			words.has(form) ? [] : [problem('form-not-printed', at([index, 'forms', nth]), { form })],
		);
	});
}

/** Without the second of two mentions of one entry over the same words. */
function unique(mentions: readonly EntityMention[]): EntityMention[] {
	return mentions.filter(
		(mention, index) =>
			mentions.findIndex((other) => other.entity === mention.entity && isSame(other, mention)) ===
			index,
	);
}

const wordsOf = ({ block, start, end }: EntityMention) => block.text.slice(start, end);
const isSame = (a: Range, b: Range) => a.start === b.start && a.end === b.end;
const isWithin = (a: Range, b: Range) => a.start >= b.start && a.end <= b.end;
const isInside = (a: Range, b: Range) => isWithin(a, b) && !isSame(a, b);

const inTextOrder = (a: EntityMention, b: EntityMention) =>
	a.block.block.lines[0] - b.block.block.lines[0] || a.start - b.start || b.end - a.end;
