import type { Emendation, EmendationSeed, Ministry, MinistrySeed } from '../../src/schema.ts';
import { sentenceAt, type ReadBlock } from './passages.ts';

/** The authority list with every place in the text that names each body. */
export function ministryRecords(
	ministries: readonly MinistrySeed[],
	read: readonly ReadBlock[],
): Ministry[] {
	return ministries.map((ministry) => ({
		...ministry,
		mentions: read.flatMap((block) =>
			block.mentions
				.filter((mention) => mention.ministry === ministry.id)
				.map(({ start, end, quote }) => ({ ...placeIn(block, start, end), quote })),
		),
	}));
}

/** Why a rule drops a character. */
const RULES = {
	空格: '底本衍空格，删',
	断行: '底本于词中换行，接排',
} as const;

/** Every change of words and spacing, in reading order; punctuation is only counted. */
export function emendationRecords(
	emendations: readonly EmendationSeed[],
	read: readonly ReadBlock[],
): Emendation[] {
	return read.flatMap((block) => {
		let ruled = 0;
		return block.changes.flatMap((change): Emendation[] => {
			const { kind, start, end, received, reading } = change;
			if (kind === '标点') return [];
			const common = { ...placeIn(block, start, end), lines: block.block.lines, received, reading };
			if (kind !== 'emendation') {
				const id = `r-${block.unit}-${block.block.id}-${++ruled}`;
				return [{ id, ...common, kind, reason: RULES[kind], certainty: '确定', by: 'rule' }];
			}
			const seed = emendations.find(({ id }) => id === change.id)!;
			const { id, reason, certainty } = seed;
			return [{ id, ...common, kind: seed.kind, reason, certainty, by: 'editor' }];
		});
	});
}

function placeIn(block: ReadBlock, start: number, end: number) {
	return {
		report: block.report,
		unit: block.unit,
		paragraph: block.block.id,
		sentence: sentenceAt(block, start),
		start,
		end,
	};
}
