import { problem } from '../problems/problems.ts';
import { stage, type Stage } from '../problems/stage.ts';
import { strangeIn } from './strange.ts';

const LINE_FEED = 0x0a;

/**
 * The lines of a text file. A byte order mark and carriage returns are how some editors save a
 * file; they are not part of the text. What is not UTF-8, or no character of a text, is a problem.
 */
export function decode(bytes: Uint8Array, file: string): Stage<string[]> {
	const utf8 = new TextDecoder('utf-8', { fatal: true });
	try {
		const lines = linesOf(utf8.decode(bytes));
		if (lines.at(-1) === '') lines.pop();
		if (lines.every((line) => line.trim() === ''))
			return { problems: [problem('empty-file', { file, line: 1 })] };
		return stage(strangeIn(lines, file), () => lines);
	} catch {
		return { problems: [problem('not-utf8', { file, line: firstBrokenLine(bytes, utf8) })] };
	}
}

/** Lines end with line feeds, before which carriage returns may stand; or with these alone. */
function linesOf(text: string): string[] {
	if (!text.includes('\n')) return text.split('\r');
	return text.split('\n').map((line) => {
		let end = line.length;
		while (line.charAt(end - 1) === '\r') end--;
		return line.slice(0, end);
	});
}

function firstBrokenLine(bytes: Uint8Array, utf8: InstanceType<typeof TextDecoder>): number {
	for (let line = 1, from = 0; ; line++) {
		const feed = bytes.indexOf(LINE_FEED, from);
		try {
			utf8.decode(bytes.subarray(from, feed === -1 ? bytes.length : feed));
		} catch {
			return line;
		}
		if (feed === -1) return line;
		from = feed + 1;
	}
}
