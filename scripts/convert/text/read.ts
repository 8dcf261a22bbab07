import { problem, type Problem } from '../problems/problems.ts';
import { stage, type Stage } from '../problems/stage.ts';
import type { WordedText } from './worded.ts';
import { lostIn } from './laws.ts';
import { authorIn, type Names } from './names.ts';
import { readUnit } from './passages.ts';
import type { ReadBlock } from './read-block.ts';
import type { Reader } from './reader.ts';
import { aboutRecommendations, type About } from './recommendations.ts';
import type { SourceUnit } from './source-unit.ts';

/** A unit with its blocks as the edition reads them. */
export interface ReadUnit {
	unit: SourceUnit;
	blocks: ReadBlock[];
	/** What the text says of it elsewhere, where it is a recommendation. */
	about: About | undefined;
}

/** The whole report as the edition reads it. */
export interface ReadText {
	units: ReadUnit[];
	/** All blocks in printed order. */
	blocks: ReadBlock[];
}

/** Reads every unit of a report, and then what the report says of its parts. */
export function readText(
	units: readonly SourceUnit[],
	reader: Reader,
	names: Names,
	text: WordedText,
): Stage<ReadText> {
	const { file } = text;
	const read = units.map((unit) => ({ unit, ...readUnit(text, unit, reader, names) }));
	// The report's own blocks frame the chapters.
	const blocks = read
		.flatMap((each) => each.blocks)
		.sort((a, b) => a.block.lines[0] - b.block.lines[0]);
	const misread = [
		...read.flatMap(({ problems }) => problems),
		...reader.astray(blocks),
		...lostIn(blocks, text),
	];
	if (misread.length > 0) return { problems: misread };

	const about = aboutRecommendations(read, names, text);
	const problems = [...(about.problems ?? []), ...unsigned(blocks, file)];
	return stage(problems, () => ({
		units: read.map(({ unit, blocks: own }) => {
			return { unit, blocks: own, about: about.made?.get(unit.id) };
		}),
		blocks,
	}));
}

function unsigned(blocks: readonly ReadBlock[], file: string): Problem[] {
	return blocks
		.filter(({ kind, text }) => kind === 'signature' && authorIn(text) === undefined)
		.map(({ block }) => problem('no-author', { file, line: block.lines[0] }));
}
