import type { Block, PackedAdded } from './block.ts';
import { pageNamed, rankOf, reportOf, type Shelved } from './shelf.ts';
import { unpackBlock } from './unpack-block.ts';

/** The blocks of what the edition adds to a report, ranked behind those of its text, which are among these. */
export function unpackAdded(
	{ pages, blocks }: PackedAdded,
	texts: readonly Block[],
	report: Shelved,
): Block[] {
	const text = texts.filter(({ page }) => reportOf(page.page) === report.id);
	const known = [
		...new Set(text.map(({ page }) => page)),
		...pages.map(([label, title, locator, chapter, name]) => {
			return { page: pageNamed(name, report), label, title, locator, chapter };
		}),
	];
	return blocks.map(([page, ...block], index) =>
		unpackBlock(block, known[page]!, rankOf(text.length + index, report)),
	);
}
