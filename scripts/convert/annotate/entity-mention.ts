import type { Range } from '../../../src/text/range.ts';
import type { ReadBlock } from '../text/read-block.ts';

/** A place that names an entry of the registers. */
export interface EntityMention extends Range {
	entity: string;
	block: ReadBlock;
	/** The entry within whose name it stands. */
	within: string | null;
}
