import type { z } from 'astro/zod';
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { problem, type Problem, type Spot } from '../problems/problems.ts';
import { stage, type Stage } from '../problems/stage.ts';
import { spotsIn, type Spots } from './spots.ts';

/** A value read from YAML, with where any part of it stands. */
export interface Seed<T> {
	value: T;
	file: string;
	at: (path: readonly PropertyKey[]) => Spot;
}

/**
 * Reads one YAML file against its schema; every misspelt key and wrong value is a problem at its
 * line.
 */
export function readSeed<T>(text: string, file: string, schema: z.ZodType<T>): Stage<Seed<T>> {
	let value: unknown;
	try {
		value = load(text, { schema: CORE_SCHEMA });
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		const { reason } = error;
		const mark = error.mark as typeof error.mark | undefined;
		// A second document has no mark.
		const at = mark ? { file, line: mark.line + 1, column: mark.column + 1 } : { file, line: 1 };
		return { problems: [problem('not-yaml', at, { reason })] };
	}
	const spots = spotsIn(file, text);
	const { data, error } = schema.safeParse(value);
	const problems = misshapen(error?.issues ?? [], value, spots);
	return stage(problems, () => ({ value: data as T, file, at: spots.at }));
}

/** What does not fit the schema. Where a key is misspelt, it is not missing as well. */
function misshapen(
	issues: readonly z.core.$ZodIssue[],
	value: unknown,
	{ at, atKey }: Spots,
): Problem[] {
	const misspelt = new Set(
		issues
			.filter(({ code }) => code === 'unrecognized_keys')
			.map(({ path }) => JSON.stringify(path)),
	);
	return issues.flatMap((issue): Problem[] => {
		const { path, message } = issue;
		const facts = { path: path.join('.'), message };
		if (issue.code === 'unrecognized_keys')
			return issue.keys.map((key) => problem('unknown-key', atKey([...path, key]), facts));
		const isMissing = valueAt(value, path) === undefined;
		return isMissing && misspelt.has(JSON.stringify(path.slice(0, -1)))
			? []
			: [problem('wrong-value', at(path), facts)];
	});
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(part, key) => (part as Record<PropertyKey, unknown> | null | undefined)?.[key],
		value,
	);
}
