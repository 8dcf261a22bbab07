import type { DateSeed } from '../../../src/schema/date.ts';
import type { NoteSeed } from '../../../src/schema/note.ts';
import type { NumberSeed } from '../../../src/schema/number.ts';
import type { SequelSeed } from '../../../src/schema/sequel.ts';
import type { Problem } from '../problems/problems.ts';
import { stage, type Stage } from '../problems/stage.ts';
import { placeQuotes, type Placed, type Row } from '../text/quotes.ts';
import type { ReadBlock } from '../text/read-block.ts';
import type { Exception, QuotationRow, QuotedRow, QuotingRows, SingleMention } from './rows.ts';

/** Every quotation of the editors, at its place in the text. */
export interface Places {
	notes: Placed<NoteSeed>[];
	numbers: Placed<NumberSeed>[];
	dates: Placed<DateSeed>[];
	mentions: Placed<SingleMention>[];
	exceptions: Placed<Exception>[];
	quotations: Placed<QuotationRow>[];
	figureRows: Placed<QuotedRow>[];
	sequels: Placed<SequelSeed>[];
}

/** Sets everything that quotes the text at its place. */
export function placeAll(rows: QuotingRows, blocks: ReadonlyMap<string, ReadBlock>): Stage<Places> {
	const problems: Problem[] = [];
	const place = <T extends Row['value']>(rows: readonly Row<T>[]): Placed<T>[] => {
		const found = placeQuotes(rows, blocks);
		problems.push(...found.problems);
		return found.placed;
	};
	const places = {
		notes: place(rows.notes),
		numbers: place(rows.numbers),
		dates: place(rows.dates),
		mentions: place(rows.mentions),
		exceptions: place(rows.exceptions),
		quotations: place(rows.quotations),
		figureRows: place(rows.figureRows),
		sequels: place(rows.sequels),
	};
	return stage(problems, () => places);
}
