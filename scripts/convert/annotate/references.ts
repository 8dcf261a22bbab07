import type { MinistrySeed } from '../../../src/schema/ministry.ts';
import { problem, type Problem } from '../problems/problems.ts';
import type { AnnotationSeeds, ReportText } from '../seeds/report-seeds.ts';
import type { Seed } from '../seeds/seed.ts';

/** What a seed names and no seed is, and ids that two files give: a page has one thing for an id. */
export function badReferences(
	{ notes, checks, emendations, numbers, entities }: AnnotationSeeds,
	{ sections }: ReportText,
	ministries: Seed<MinistrySeed[]>,
): Problem[] {
	const [bodies, counted, emended, noted] = [
		placesIn(ministries),
		placesIn(numbers),
		placesIn(emendations),
		placesIn(notes),
	];
	const told = placesIn(sections);
	return [
		...notes.value.flatMap(({ id }, index) => {
			const first = emended.get(id);
			return first ? problem('emendation-id', notes.at([index, 'id']), { id, first: first() }) : [];
		}),
		...checks.value.flatMap(({ id }, index) => {
			const first = noted.get(id);
			return first ? problem('check-id', checks.at([index, 'id']), { id, first: first() }) : [];
		}),
		...numbers.value.flatMap(({ comparison: { of: id } = {} }, index) =>
			id === undefined || counted.has(id)
				? []
				: problem('no-number', numbers.at([index, 'comparison', 'of']), { id }),
		),
		...entities.value.flatMap(({ id, ministry }, index) => {
			const first = bodies.get(id) ?? told.get(id) ?? counted.get(id);
			return [
				...(ministry === undefined || bodies.has(ministry)
					? []
					: [problem('no-ministry', entities.at([index, 'ministry']), { id: ministry })]),
				...(first ? [problem('taken-id', entities.at([index, 'id']), { id, first: first() })] : []),
			];
		}),
	];
}

/** Where each id of a seed is given, as a person finds it. */
function placesIn({ value, at }: Seed<{ id: string }[]>): Map<string, () => string> {
	return new Map(
		value.map(({ id }, index) => [
			id,
			() => {
				const { file, line } = at([index, 'id']);
				return `${file}:${line}`;
			},
		]),
	);
}
