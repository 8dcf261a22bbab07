import type { TextBlock } from '../../../src/text/block.ts';
import { problem, type Problem } from '../problems/problems.ts';

/** Every mark must lie inside its block. Empty where it does. */
export const strayMarks = (blocks: readonly TextBlock[], file: string): Problem[] =>
	blocks.flatMap(({ address, lines: [line], reading, marks }) =>
		marks
			.filter(({ start, end }) => start < 0 || start > end || end > reading.length)
			.map(({ name: mark }) => problem('astray', { file, line }, { address, mark })),
	);
