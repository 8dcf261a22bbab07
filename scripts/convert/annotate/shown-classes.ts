import type { NoteSeed } from '../../../src/schema/note.ts';
import type { Quoted } from '../../../src/schema/quoted.ts';
import type { Range } from '../../../src/text/range.ts';
import { foldLayers } from '../text/locate.ts';
import type { Placed } from '../text/quotes.ts';
import type { ReadBlock } from '../text/read-block.ts';
import { byBlock } from './blocks.ts';
import type { EntityMention } from './entity-mention.ts';

/**
 * What words between quotation marks are without anybody saying it: a name where a register or the
 * authority list has them, by themselves or in a longer name, and a way of putting things where a
 * 名词 note explains them, wherever it stands.
 */
export function shownClasses(
	notes: readonly Placed<NoteSeed>[],
	mentions: readonly EntityMention[],
): (block: ReadBlock, pair: Range) => Quoted['class'] | undefined {
	const mentionsIn = byBlock(mentions);
	const explained = new Set(
		notes
			.filter(({ row }) => row.kind === '名词')
			.map(({ row }) => foldLayers(row.quote).replace(/^[“‘「『]|[”’」』]$/g, '')),
	);
	return (block, pair) => {
		const [first, last] = [pair.start + 1, pair.end - 1];
		const names = [...mentionsIn(block), ...block.mentions];
		if (names.some(({ start, end }) => start <= first && end >= last)) return '名称';
		return explained.has(foldLayers(block.text.slice(first, last))) ? '用语' : undefined;
	};
}
