import type { z } from 'astro/zod';
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { problem, type Problem, type Spot } from '../problems/problems.ts';
import { shown } from '../problems/shown.ts';
import { stage, type Stage } from '../problems/stage.ts';
import { aliasIn } from './aliases.ts';
import { notYaml } from './not-yaml.ts';
import { spotsIn, type Spots } from './spots.ts';
import { strangeValues } from './strange.ts';

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
		return { problems: [notYaml(error, text, file)] };
	}
	// A file of comments holds nothing.
	if (value === undefined || value === null)
		return { problems: [problem('empty-file', { file, line: 1 })] };
	const spots = spotsIn(file, text);
	const alias = aliasIn(value);
	if (alias) return { problems: [problem('alias', spots.at(alias))] };
	const { data, error } = schema.safeParse(value);
	const problems = [
		...misshapen(error?.issues ?? [], value, spots),
		...strangeValues(value, spots),
	];
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
			return issue.keys.map((key) => {
				const named = { ...facts, message: `Unrecognized key: "${shown(key)}"` };
				return problem('unknown-key', atKey([...path, key]), named);
			});
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
