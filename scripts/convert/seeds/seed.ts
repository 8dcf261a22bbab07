import type { z } from 'astro/zod';
import { isNode, LineCounter, parseDocument } from 'yaml';
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
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
	const problems = document.errors.map((error) => ({
		file,
		line: counter.linePos(error.pos[0]).line,
		what: `this is not YAML (${error.message.split('\n')[0]?.replace(/ at line .*$/, '')})`,
		todo: 'correct the line',
	}));
	if (problems.length > 0) return { problems };

	const lineOf = (path: readonly PropertyKey[]): number => {
		for (let depth = path.length; depth > 0; depth--) {
			const node = document.getIn(path.slice(0, depth), true);
			if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
		}
		return 1;
	};
	const result = schema.safeParse(document.toJS());
	if (result.success) return { seed: { value: result.data, file, lineOf }, problems };
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
