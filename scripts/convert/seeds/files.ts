import { z } from 'astro/zod';
import { problem, type Problem } from '../problems/problems.ts';
import type { Stage } from '../problems/stage.ts';
import { decode } from './decode.ts';
import { repeatedIds } from './repeated.ts';
import { readSeed, type Seed } from './seed.ts';

/** Where seeds come from. */
export interface Source {
	/** The ids of the reports: the names of their folders. */
	reports: readonly string[];
	/** The bytes of one file; `undefined` where there is none. What the disk refuses is thrown, with its code. */
	readFile: (path: string) => Uint8Array | undefined;
}

/**
 * Seed files as they were read, by name and text. Who converts often hands in one of these, so
 * that only what changed is read again.
 */
export type Memo = Map<string, Stage<Seed<unknown>>>;

/** Reads seed files; one that is missing or cannot be read is a problem and hinders no other. */
export interface Files {
	problems: Problem[];
	/** The lines of a file; a missing one is no problem where it may be missing. */
	lines: (file: string, mayLack?: boolean) => string[] | undefined;
	/** Whether a file, however it is written otherwise, has something that fits. */
	says: (file: string, pattern: RegExp) => boolean;
	/** What a file of YAML holds; where `empty` is given, a missing file holds that. */
	yaml: <T>(file: string, schema: z.ZodType<T>, empty?: T) => Seed<T> | undefined;
	/** The same for a list of rows with ids, each of which is given once. */
	list: <T extends { id: string }>(
		file: string,
		row: z.ZodType<T>,
		empty?: T[],
	) => Seed<T[]> | undefined;
}

/** A reader of the files of a source. */
export function createFiles({ readFile }: Pick<Source, 'readFile'>, memo: Memo): Files {
	const problems: Problem[] = [];
	const known = new Map<string, string[] | undefined>();
	const keep = <T>({ made, problems: found = [] }: Stage<T>): T | undefined => {
		problems.push(...found);
		return made;
	};
	const lines: Files['lines'] = (file, mayLack = false) => {
		const at = { file, line: 1 };
		try {
			const bytes = readFile(file);
			if (!bytes && !mayLack) problems.push(problem('missing-file', at));
			const read = bytes && keep(decode(bytes, file));
			known.set(file, read);
			return read;
		} catch (error) {
			const { code } = error as { code?: unknown };
			if (typeof code !== 'string') throw error;
			problems.push(problem('unreadable', at, { code }));
			return undefined;
		}
	};
	const yaml = <T>(file: string, schema: z.ZodType<T>, empty?: T): Seed<T> | undefined => {
		const before = problems.length;
		const text = lines(file, empty !== undefined)?.join('\n');
		if (text === undefined) {
			const isMissing = empty !== undefined && problems.length === before;
			return isMissing ? { value: empty, file, at: () => ({ file, line: 1 }) } : undefined;
		}
		const key = `${file}\n${text}`;
		const seed = memo.get(key) ?? readSeed(text, file, schema);
		memo.set(key, seed);
		return keep(seed as Stage<Seed<T>>);
	};
	return {
		problems,
		lines,
		says: (file, pattern) => pattern.test(known.get(file)?.join('\n') ?? ''),
		yaml,
		list(file, row, empty) {
			const seed = yaml(file, z.array(row), empty);
			if (seed) problems.push(...repeatedIds(seed));
			return seed;
		},
	};
}
