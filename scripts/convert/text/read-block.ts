import type { Passage } from '../../../src/schema/passage.ts';
import type { Range } from '../../../src/text/range.ts';
import type { Folded } from './locate.ts';
import type { Mention } from './names.ts';
import type { Change } from './restore.ts';
import type { Block } from './tree.ts';

/** A block as the edition reads it, with everything found in it. Ranges count characters of `text`. */
export interface ReadBlock {
	report: string;
	unit: string;
	block: Block;
	kind: Passage['kind'];
	text: string;
	/** The text as quotes are looked for in it. */
	folded: Folded;
	changes: Change[];
	sentences: Range[];
	items: Range[];
	mentions: Mention[];
	/** How many characters at its beginning say that a case study begins. */
	caseLabel: number | undefined;
}
