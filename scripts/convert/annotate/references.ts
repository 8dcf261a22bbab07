import type { MinistrySeed } from '../../../src/schema/ministry.ts';
import { problem, type Problem } from '../problems/problems.ts';
import type { AnnotationSeeds } from '../seeds/report-seeds.ts';

/** What a seed names and no seed is, and ids that two files give: a page has one thing for an id. */
export function badReferences(
	{ notes, emendations, numbers, entities }: AnnotationSeeds,
	ministries: readonly MinistrySeed[],
): Problem[] {
	const known = new Set(ministries.map(({ id }) => id));
	const counted = new Set(numbers.value.map(({ id }) => id));
	const emended = new Set(emendations.value.map(({ id }) => id));
	return [
		...notes.value.flatMap(({ id }, index) =>
			emended.has(id) ? problem('emendation-id', notes.at([index, 'id']), { id }) : [],
		),
		...numbers.value.flatMap(({ comparison: { of: id } = {} }, index) =>
			id === undefined || counted.has(id)
				? []
				: problem('no-number', numbers.at([index, 'comparison', 'of']), { id }),
		),
		...entities.value.flatMap(({ id, ministry }, index) => [
			...(ministry === undefined || known.has(ministry)
				? []
				: [problem('no-ministry', entities.at([index, 'ministry']), { id: ministry })]),
			...(known.has(id) || counted.has(id)
				? [problem('taken-id', entities.at([index, 'id']), { id })]
				: []),
		]),
	];
}
