import { annotationProblems } from './annotation.ts';
import { diskProblems } from './disk.ts';
import { figureProblems } from './figure.ts';
import { seedProblems } from './seeds.ts';
import { shown } from './shown.ts';
import { textProblems } from './text.ts';

/** Everything that can be wrong: for each kind what is wrong and what to do, made from its facts. */
const PROBLEMS = {
	...diskProblems,
	...seedProblems,
	...textProblems,
	...annotationProblems,
	...figureProblems,
};

type Problems = typeof PROBLEMS;
/** The name of a kind of problem, by which tests know it: `misquoted`. */
export type ProblemKind = keyof Problems;
/** What a problem of a kind is about. */
export type Facts<K extends ProblemKind> = Parameters<Problems[K]>;

/** Where something stands: a file, and line and column counted from 1 (in UTF-16 units). */
export interface Spot {
	/** Path relative to the project. */
	file: string;
	line: number;
	/** Absent where the whole line is meant. */
	column?: number | undefined;
}

/** Something wrong in a seed: where, of which kind, what is wrong, and what to do about it. */
export interface Problem extends Spot {
	kind: ProblemKind;
	what: string;
	todo: string;
}

/** A problem of a kind at a place. */
export function problem<K extends ProblemKind>(kind: K, at: Spot, ...facts: Facts<K>): Problem {
	const sentence = PROBLEMS[kind] as (...facts: unknown[]) => { what: string; todo: string };
	return { ...at, kind, ...sentence(...facts.map(legible)) };
}

/** Facts as a sentence shows them. What others say of a value lists what may stand there, and is longer. */
function legible(facts: object): object {
	const show = (fact: unknown, key: string): unknown => {
		if (typeof fact === 'string')
			return shown(fact, key === 'message' || key === 'reason' ? 400 : undefined);
		return Array.isArray(fact) ? fact.map((each) => show(each, key)) : fact;
	};
	return Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, show(fact, key)]));
}

/** One line for a terminal: `seeds/2015/report.txt:12:5  what; what to do.` */
export function describe({ file, line, column, what, todo }: Problem): string {
	return `${[file, line, column].filter((part) => part !== undefined).join(':')}  ${what}; ${todo}.`;
}

/** In the order in which somebody would correct them: by file, then from top to bottom. */
export function inOrder(problems: readonly Problem[]): Problem[] {
	return [...problems].sort(
		(a, b) => a.file.localeCompare(b.file) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0),
	);
}
