import type { RecommendationEntry } from '../../../src/schema/entries.ts';
import { problem } from '../problems/problems.ts';
import { stage, type Stage } from '../problems/stage.ts';
import { GENRE } from './genre.ts';
import { proposerNames, type Names } from './names.ts';
import { spotsIn } from './places.ts';
import type { WordedText } from './worded.ts';
import type { ReadBlock } from './read-block.ts';
import type { SourceUnit } from './source-unit.ts';

/** What the text says of a recommendation outside its own words. */
export type About = Pick<RecommendationEntry, 'proposers' | 'aspect'>;

/** What a report says of its recommendations, by their ids. */
export function aboutRecommendations(
	units: readonly { unit: SourceUnit; blocks: readonly ReadBlock[] }[],
	names: Names,
	text: WordedText,
): Stage<Map<string, About>> {
	const { file, wording } = text;
	const chapters = units.filter(({ unit }) => unit.kind === 'chapter');
	const said = chapters.flatMap((chapter) => {
		const recommendations = units.filter(
			({ unit }) => unit.kind === 'recommendation' && unit.chapter === chapter.unit.id,
		);
		if (recommendations.length === 0) return [];
		const aspects =
			wording.recommendations === undefined
				? aspectsOf(chapter.blocks, recommendations.length, text)
				: { made: recommendations.map(titleOf) };
		const proposers = recommendations.map(({ blocks }) =>
			wording.areProposersNamed ? proposersOf(blocks, names, file) : { made: [] },
		);
		return { recommendations, aspects, proposers };
	});
	const problems = said.flatMap(({ aspects, proposers }) =>
		[aspects, ...proposers].flatMap((each) => each.problems ?? []),
	);
	return stage(problems, () => {
		const about = said.flatMap(({ recommendations, aspects, proposers }) =>
			recommendations.map(({ unit }, index): [string, About] => [
				unit.id,
				{ proposers: proposers[index]!.made!, aspect: aspects.made![index]! },
			]),
		);
		return new Map(about);
	});
}

/** The title of a unit, which says what it is about where nothing else does. */
const titleOf = ({ blocks: [heading] }: { blocks: readonly ReadBlock[] }): string =>
	heading!.text.slice(heading!.block.label.length);

/** Who proposes a recommendation, as printed, with the body that is meant. */
function proposersOf(
	blocks: readonly ReadBlock[],
	names: Names,
	file: string,
): Stage<About['proposers']> {
	const paragraph = blocks.find(({ kind }) => kind === 'body') ?? blocks[0]!;
	const listed = proposerNames(paragraph.text);
	if (!listed)
		return { problems: [problem('no-proposer', { file, line: paragraph.block.lines[0] })] };
	const spotOf = spotsIn(file, paragraph.block, paragraph);
	const resolved = listed.map((each) => ({ ...each, ministry: names.resolve(each.name) }));
	const problems = resolved
		.filter(({ ministry }) => ministry === undefined)
		.map(({ name, start }) => problem('unknown-name', spotOf(start), { name }));
	const seen = new Set<string | undefined>();
	const twice = resolved
		.filter(({ ministry }) => seen.size === seen.add(ministry).size)
		.map(({ name, start }) => problem('second-proposer', spotOf(start), { name }));
	return stage(problems.length > 0 ? problems : twice, () =>
		resolved.map(({ ministry, name }) => ({ ministry: ministry!, asPrinted: name })),
	);
}

/**
 * What each recommendation of a chapter is about, in the words with which the chapter announces
 * them: shorter than their titles, and in the same order.
 */
function aspectsOf(
	blocks: readonly ReadBlock[],
	found: number,
	{ file, sections }: WordedText,
): Stage<string[]> {
	const paragraph = blocks.find(({ text }) => GENRE.aspects.test(text)) ?? blocks[0]!;
	const list = GENRE.aspects.exec(paragraph.text)?.groups?.['list'];
	const line = paragraph.block.lines[0];
	if (list === undefined)
		return { problems: [problem('unannounced', { file, line }, { seed: sections.file })] };
	const items = list.split(GENRE.comma);
	const aspects = [...items.slice(0, -1), ...items.at(-1)!.split(GENRE.and)];
	const announced = aspects.length;
	return announced === found
		? { made: aspects }
		: { problems: [problem('aspects', { file, line }, { announced, found })] };
}
