import { problem, type Problem } from '../problems/problems.ts';
import type { ReportText } from '../seeds/report-seeds.ts';
import type { ReadBlock } from './read-block.ts';
import { undo } from './restore.ts';

/**
 * What must be true of any report: its blocks, in printed order, hold every line of the source once
 * and verbatim, and each gives its received text back when its changes are undone. Empty where it is.
 */
export function lostIn(blocks: readonly ReadBlock[], { lines, file }: ReportText): Problem[] {
	const held = new Map<number, string>();
	const problems: Problem[] = [];
	const lose = (line: number, words: string) =>
		problems.push(problem('lost', { file, line }, { words: words.slice(0, 20) }));
	for (const { block, text, changes } of blocks) {
		const [first] = block.lines;
		for (const [index, line] of block.received.split('\n').entries()) {
			if (held.has(first + index)) lose(first + index, line);
			held.set(first + index, line);
		}
		if (undo({ text, changes }) !== block.received) lose(first, block.received);
	}
	for (const [index, line] of lines.entries())
		if (line.trim() !== '' && held.get(index + 1) !== line) lose(index + 1, line);
	return problems;
}
