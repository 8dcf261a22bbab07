import type { DateSeed } from '../../../src/schema/date.ts';
import type { NumberSeed } from '../../../src/schema/number.ts';
import type { Placed } from '../text/quotes.ts';
import type { ReadBlock } from '../text/read-block.ts';

/** What figures can be drawn from. */
export interface FigureData {
	blocks: ReadonlyMap<string, ReadBlock>;
	numbers: readonly Placed<NumberSeed>[];
	dates: readonly Placed<DateSeed>[];
}
