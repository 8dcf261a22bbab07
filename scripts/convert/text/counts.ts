import { problem, type Problem } from '../problems/problems.ts';
import { GENRE } from './genre.ts';
import { foldLayers } from './locate.ts';
import type { SourceUnit } from './source-unit.ts';
import type { WordedText } from './worded.ts';

/** Numbers of the tree, for the build's log. */
export function countsOf(units: readonly SourceUnit[]): Record<string, number> {
	const of = (kind: SourceUnit['kind']) => units.filter((unit) => unit.kind === kind);
	const cases = units.filter(({ blocks }) => blocks.some(({ id }) => id === 'case-p1'));
	return {
		chapters: of('chapter').length,
		ministries: of('ministry').length,
		...(of('theme').length > 0 && { themes: of('theme').length }),
		'case studies': cases.length,
		recommendations: of('recommendation').length,
	};
}

/** The counts that the report states of itself and that are not what was found in it. */
export function unsettled(units: readonly SourceUnit[], { file, wording }: WordedText): Problem[] {
	const { ministries, recommendations } = countsOf(units);
	const missed = (number: number) => ({ number, label: wording.labelOf('section', number) });
	const counted = { bodies: ministries!, recommendations: recommendations! };
	return units.flatMap(({ blocks, node }) =>
		blocks.flatMap(({ received, lines }) =>
			(['bodies', 'recommendations'] as const).flatMap((of) => {
				const match = GENRE.stated[of].exec(foldLayers(received));
				const [stated, found] = [Number(match?.[1] ?? counted[of]), counted[of]];
				// What a report has none of, it may count of others.
				if (stated === found || found === 0) return [];
				const line = node.type === 'chapter' ? node.doubtful : undefined;
				return line && of === 'recommendations' && stated === found + 1
					? problem('unnumbered-section', { file, line }, missed(stated))
					: problem('stated-count', { file, line: lines[0] }, { of, stated, found });
			}),
		),
	);
}
