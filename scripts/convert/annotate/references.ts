import type { MinistrySeed } from '../../../src/schema/text.ts';
import type { AnnotationSeeds } from './annotate.ts';
import type { ReadBlock } from '../text/passages.ts';
import type { Problem } from '../seeds/problem.ts';
import type { Seed } from '../seeds/seed.ts';

/** What a seed names and no seed or block is, and ids that two files give: a page has one thing for an id. */
export function badReferences(
	{ notes, emendations, numbers, entities }: AnnotationSeeds,
	blocks: ReadonlyMap<string, ReadBlock>,
	ministries: readonly MinistrySeed[],
): Problem[] {
	const problems: Problem[] = [];
	const say = (seed: Seed<unknown>, path: PropertyKey[], what: string, todo: string) =>
		problems.push({ file: seed.file, line: seed.lineOf(path), what, todo });
	const known = new Set(ministries.map(({ id }) => id));
	const counted = new Set(numbers.value.map(({ id }) => id));
	const emended = new Set(emendations.value.map(({ id }) => id));

	for (const [index, { id, see = [] }] of notes.value.entries()) {
		for (const [at, address] of see.entries())
			if (!blocks.has(address))
				say(notes, [index, 'see', at], `there is no block ${address}`, 'correct the address');
		if (emended.has(id))
			say(notes, [index, 'id'], `${id} is the id of an emendation`, 'give the note another id');
	}
	for (const [index, { comparison }] of numbers.value.entries())
		if (comparison?.of !== undefined && !counted.has(comparison.of))
			say(
				numbers,
				[index, 'comparison', 'of'],
				`there is no number ${comparison.of}`,
				'correct the id',
			);
	for (const [index, { id, ministry }] of entities.value.entries()) {
		if (ministry !== undefined && !known.has(ministry))
			say(
				entities,
				[index, 'ministry'],
				`seeds/ministries.yaml has no ${ministry}`,
				'correct the id, or leave it out',
			);
		if (known.has(id) || counted.has(id))
			say(
				entities,
				[index, 'id'],
				`${id} is the id of a body or a number`,
				'give the entry another id',
			);
	}
	return problems;
}
