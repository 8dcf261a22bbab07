import type { SectionSeed } from '../../../src/schema/section.ts';
import { problem, type Problem } from '../problems/problems.ts';
import type { Seed } from '../seeds/seed.ts';
import { foldLayers } from './locate.ts';
import { chaptersOf, isBlock, sectionsOf, type Report, type Section } from './tree.ts';

/** The ids that the editors give to sections, by the sections; and rows that are about none. */
export function givenIds(
	report: Report,
	{ value, at }: Seed<SectionSeed[]>,
): { ids: Map<Section, string>; problems: Problem[] } {
	const open = Map.groupBy(chaptersOf(report).flatMap(sectionsOf), titleOf);
	const ids = new Map<Section, string>();
	const problems = value.flatMap(({ id, heading }, index) => {
		// Of several sections with one heading the first row is about the first.
		const section = open.get(foldLayers(heading))?.shift();
		if (!section) return problem('no-heading', at([index, 'heading']), { heading });
		ids.set(section, id);
		return [];
	});
	return { ids, problems };
}

/** The heading of a section without its number, under the fold. */
function titleOf({ children }: Section): string {
	const { received, label } = children.find(isBlock)!;
	return foldLayers(received).slice(foldLayers(label).length);
}
