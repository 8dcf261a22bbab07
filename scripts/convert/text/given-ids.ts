import { problem, type Problem } from '../problems/problems.ts';
import { foldLayers } from './locate.ts';
import { chaptersOf, isBlock, sectionsOf, type Block, type Report, type Section } from './tree.ts';
import type { WordedText } from './worded.ts';

/** The ids that the editors give to sections, by the sections; and rows that are about none. */
export function givenIds(
	report: Report,
	text: WordedText,
): { ids: Map<Section, string>; problems: Problem[] } {
	const sections = chaptersOf(report).flatMap(sectionsOf);
	const open = Map.groupBy(sections, titleOf);
	const ids = new Map<Section, string>();
	const lost = text.sections.value.flatMap((row, index) => {
		// Of several sections with one heading the first row is about the first.
		const section = open.get(foldLayers(row.heading))?.shift();
		if (section) ids.set(section, row.id);
		return section ? [] : { row, index };
	});
	const likely = likelyLines(
		lost.map(({ row }) => foldLayers(row.heading)),
		sections,
		text,
	);
	return {
		ids,
		problems: lost.map(({ row: { heading }, index }) => {
			const line = likely.get(foldLayers(heading));
			if (line === undefined)
				return problem('no-heading', text.sections.at([index, 'heading']), { heading });
			const label = text.wording.labelOf('section', 1);
			const facts = { heading, label, seed: text.sections.file };
			return problem('unheaded', { file: text.file, line }, facts);
		}),
	};
}

/** For each title the first line that ends with it and is no heading of a section. */
function likelyLines(
	titles: readonly string[],
	sections: readonly Section[],
	{ lines }: WordedText,
): Map<string, number> {
	const found = new Map<string, number>();
	const wanted = new Set(titles);
	const lengths = new Set(titles.map(({ length }) => length));
	const headings = new Set(sections.map(({ line }) => line));
	if (wanted.size === 0) return found;
	for (const [index, text] of lines.entries()) {
		if (headings.has(index + 1)) continue;
		const folded = foldLayers(text);
		for (const length of lengths) {
			const end = folded.slice(-length);
			if (wanted.has(end) && !found.has(end)) found.set(end, index + 1);
		}
	}
	return found;
}

/** The heading of a section without its number, under the fold. */
function titleOf({ children }: Section): string {
	const { received, label } = children.find((child): child is Block => isBlock(child))!;
	return foldLayers(received).slice(foldLayers(label).length);
}
