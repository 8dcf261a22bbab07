import type { z } from 'astro/zod';
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { linesIn } from './lines.ts';
import type { Problem } from './problem.ts';

/** A value read from YAML, with the line on which any part of it stands. */
export interface Seed<T> {
	value: T;
	file: string;
	lineOf: (path: readonly PropertyKey[]) => number;
}

/** Reads one YAML file against its schema; `value` is absent when there are problems. */
export function readSeed<T>(
	text: string,
	file: string,
	schema: z.ZodType<T>,
): { seed?: Seed<T>; problems: Problem[] } {
	let value: unknown;
	try {
		value = load(text, { schema: CORE_SCHEMA });
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		const what = `this is not YAML (${error.reason})`;
		return { problems: [{ file, line: error.mark.line + 1, what, todo: 'correct the line' }] };
	}
	const lineOf = linesIn(text);
	const result = schema.safeParse(value);
	if (result.success) return { seed: { value: result.data, file, lineOf }, problems: [] };
	return {
		problems: result.error.issues.map((issue) => {
			const unknown = issue.code === 'unrecognized_keys';
			const path = unknown ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
			return {
				file,
				line: lineOf(path),
				what: `${issue.path.join('.') || 'the file'}: ${issue.message}`,
				todo: unknown ? 'correct the spelling of the key or take it out' : 'correct the value',
			};
		}),
	};
}
