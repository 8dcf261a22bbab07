import type { Checked } from '../../../src/schema/check.ts';
import type { DateRow, DateSeed } from '../../../src/schema/date.ts';
import type { Emendation, EmendationSeed } from '../../../src/schema/emendation.ts';
import type { Entity, EntitySeed } from '../../../src/schema/entity.ts';
import type { Ministry, MinistrySeed } from '../../../src/schema/ministry.ts';
import type { NumberRow, NumberSeed } from '../../../src/schema/number.ts';
import type { SourceRow } from '../../../src/schema/source.ts';
import { citer } from '../annotate/cited.ts';
import type { EntityMention } from '../annotate/entity-mention.ts';
import { placeIn } from '../text/places.ts';
import type { ReadBlock } from '../text/read-block.ts';
import type { Placed } from '../text/quotes.ts';
import type { Change } from '../text/restore.ts';

/** The authority list with every place in the text that names each body. */
export function ministryRecords(
	ministries: readonly MinistrySeed[],
	read: readonly ReadBlock[],
	register: readonly SourceRow[],
): Ministry[] {
	const citedBy = citer(register);
	const mentions = Map.groupBy(
		read.flatMap((block) => block.mentions.map((mention) => ({ block, ...mention }))),
		({ ministry }) => ministry,
	);
	return ministries.map((ministry) => ({
		...ministry,
		history: ministry.history.map((change) => ({ ...change, sources: citedBy(change.sources) })),
		sources: ministry.sources && citedBy(ministry.sources),
		mentions: (mentions.get(ministry.id) ?? []).map(({ block, start, end, quote }) => {
			return { ...placeIn(block, start, end), quote };
		}),
	}));
}

/** Why a rule drops white space, or sets a space for it. */
const reasonOf = ({ kind, reading }: Change): string => {
	if (kind === '断行') return '底本于词中换行，接排';
	return reading === '' ? '底本衍空格，删' : '底本空格宽窄不一，作一格';
};

/** Every change of words and spacing, in reading order; punctuation is only counted. */
export function emendationRecords(
	emendations: readonly EmendationSeed[],
	read: readonly ReadBlock[],
): Emendation[] {
	const seeds = new Map(emendations.map((seed) => [seed.id, seed]));
	return read.flatMap((block) => {
		let ruled = 0;
		return block.changes.flatMap((change): Emendation[] => {
			const { kind, start, end, received, reading } = change;
			if (kind === '标点') return [];
			const common = { ...placeIn(block, start, end), lines: block.block.lines, received, reading };
			if (kind !== 'emendation') {
				const id = `r-${block.unit}-${block.block.id}-${++ruled}`;
				return [{ id, ...common, kind, reason: reasonOf(change), certainty: '确定', by: 'rule' }];
			}
			const seed = seeds.get(change.id!)!;
			const { id, reason, certainty } = seed;
			return [{ id, ...common, kind: seed.kind, reason, certainty, by: 'editor' }];
		});
	});
}

/**
 * Every number with its place. `implied` is the value before a change: the number that it is said
 * of divided by 1 + n% for 同比, and by 1 + n or n for 倍, both readings in this order; unrounded, and
 * empty for all else.
 */
export function numberRecords(
	placed: readonly Placed<NumberSeed>[],
	checked: ReadonlyMap<string, Checked>,
	formerly: ReadonlyMap<string, readonly string[]>,
): NumberRow[] {
	const values = new Map(placed.map(({ row }) => [row.id, row.value]));
	return placed.map(({ row, block, start, end }) => {
		const { at: _, prefix: _before, suffix: _after, unchecked: _reason, ...number } = row;
		const quote = block.text.slice(start, end);
		const place = placeIn(block, start, end);
		return {
			...{ ...number, quote, place, implied: implied(row, values) },
			checked: checked.get(row.id) ?? null,
			formerly: [...(formerly.get(row.id) ?? [])],
		};
	});
}

/** 增长4倍 may mean by and to four times. */
function implied({ value, comparison }: NumberSeed, values: ReadonlyMap<string, number>): number[] {
	const of = values.get(comparison?.of ?? '');
	if (of === undefined) return [];
	if (comparison?.type === '同比') return [of / (1 + value / 100)];
	return comparison?.type === '倍' ? [of / (1 + value), of / value] : [];
}

/** Every date with its place. `year` is the one that the report is about. */
export function dateRecords(placed: readonly Placed<DateSeed>[], year: number): DateRow[] {
	return placed.map(({ row, block, start, end }) => {
		const { at: _, prefix: _before, suffix: _after, ...date } = row;
		const ends = date.iso.split('/').filter((part) => part !== '..');
		const isOutside = ends.some((part) => !part.startsWith(String(year)));
		const quote = block.text.slice(start, end);
		return { ...date, quote, place: placeIn(block, start, end), isOutside };
	});
}

/** The registers: every entry with every place that names it. */
export function entityRecords(
	report: string,
	entities: readonly EntitySeed[],
	mentions: readonly EntityMention[],
	register: readonly SourceRow[],
): Entity[] {
	const citedBy = citer(register);
	const named = Map.groupBy(mentions, ({ entity }) => entity);
	return entities.map((entity) => {
		const own = (named.get(entity.id) ?? []).map(({ block, start, end, within }) => {
			return { ...placeIn(block, start, end), quote: block.text.slice(start, end), within };
		});
		const forms = [...new Set(own.map(({ quote }) => quote))];
		const sources = entity.sources && citedBy(entity.sources);
		return { ...entity, sources, report, forms, mentions: own };
	});
}
