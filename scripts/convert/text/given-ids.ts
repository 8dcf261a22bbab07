import type { SectionSeed } from '../../../src/schema/section.ts';
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
	const lines = lost.length > 0 ? linesBeside(sections, text) : [];
	return { ids, problems: lost.map(({ row, index }) => unheaded(row, index, lines, text)) };
}

/** A row whose heading is none: told where the text seems to have it, and otherwise where the row is. */
function unheaded(
	{ heading }: SectionSeed,
	index: number,
	lines: readonly [line: number, folded: string][],
	{ file, sections, wording }: WordedText,
): Problem {
	const title = foldLayers(heading);
	const found = lines.find(([, folded]) => folded.endsWith(title));
	if (!found) return problem('no-heading', sections.at([index, 'heading']), { heading });
	const label = wording.labelOf('section', 1);
	return problem('unheaded', { file, line: found[0] }, { heading, label, seed: sections.file });
}

/** The lines that are no headings of sections, under the fold. */
function linesBeside(
	sections: readonly Section[],
	{ lines }: WordedText,
): [line: number, folded: string][] {
	const headings = new Set(sections.map(({ line }) => line));
	return lines.flatMap((text, index): [number, string][] =>
		headings.has(index + 1) ? [] : [[index + 1, foldLayers(text)]],
	);
}

/** The heading of a section without its number, under the fold. */
function titleOf({ children }: Section): string {
	const { received, label } = children.find((child): child is Block => isBlock(child))!;
	return foldLayers(received).slice(foldLayers(label).length);
}
