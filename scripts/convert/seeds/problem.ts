/** Something wrong in a seed: where, what is wrong, and what to do about it. */
export interface Problem {
	/** Path relative to the project. */
	file: string;
	/** Counted from 1. */
	line: number;
	what: string;
	todo: string;
}

/** One line for a terminal: `seeds/2015/report.txt:12  what; what to do.` */
export function describe({ file, line, what, todo }: Problem): string {
	return `${file}:${line}  ${what}; ${todo}.`;
}

/** In the order in which somebody would correct them: by file, then by line. */
export function inOrder(problems: readonly Problem[]): Problem[] {
	return [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
