import type { YAMLException } from 'js-yaml';
import { problem, type Problem } from '../problems/problems.ts';
import { codeOf } from '../problems/shown.ts';

/** White space that YAML takes for a letter, at the beginning of a line or behind a colon. */
const ODD_SPACE = /^\s*?(?=[^\S \t])|:[ \t]*(?=[^\S \t])/;
/** A colon that YAML takes for a letter. */
const ODD_COLON = /^[\s-]*[A-Za-z]+(?=：)/;
/** What begins a second document. */
const DOCUMENT = /^(?:---|\.\.\.)(?:\s|$)/;

/** What keeps a file from being YAML, at the line that somebody would correct. */
export function notYaml({ reason, mark }: YAMLException, text: string, file: string): Problem {
	const lines = text.split('\n');
	// A second document has no mark.
	if (!(mark as typeof mark | undefined)) {
		const begun = lines.findIndex((line) => !/^(?:#|%|---|$)/.test(line));
		const line = lines.findIndex((each, index) => index > begun && DOCUMENT.test(each)) + 1;
		return problem('not-yaml', { file, line: Math.max(line, 1) }, { reason });
	}
	// The reader stumbles where an odd sign has its effect, which may be a line below it.
	for (const line of [mark.line - 1, mark.line]) {
		const found = ODD_SPACE.exec(lines[line] ?? '') ?? ODD_COLON.exec(lines[line] ?? '');
		if (!found) continue;
		const at = found.index + found[0].length;
		const sign = found.input.charAt(at);
		const meant = sign === '：' ? '“: ”' : 'a space';
		const odd = `${codeOf(sign)} where ${meant} should stand`;
		return problem('not-yaml', { file, line: line + 1, column: at + 1 }, { reason: odd });
	}
	const at = { file, line: Math.min(mark.line + 1, lines.length), column: mark.column + 1 };
	return problem('not-yaml', at, { reason });
}
