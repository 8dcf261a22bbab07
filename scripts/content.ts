import {
	accessSync,
	constants,
	existsSync,
	globSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { problem, type Problem } from './convert/problems/problems.ts';
import { makeFolder } from './make-folder.ts';

/** Where files are written before they take their places, seen from the project. */
const ASIDE = join('.cache', 'content');

/** What the disk refused to do with a file of `content/`. */
export class Refusal extends Error {
	readonly problem: Problem;
	constructor(kind: 'unreadable' | 'unwritable', path: string, error: unknown) {
		super(`content/${path}: ${kind}`, { cause: error });
		const { code = String(error) } = error as NodeJS.ErrnoException;
		this.problem = problem(kind, { file: `content/${path}`, line: 1 }, { code });
	}
}

/** Files of `content/`, by their paths in it. */
export interface Difference {
	/** To be written. */
	changed: string[];
	/** To be removed. */
	stale: string[];
}

/** What differs between `content/` and the files that a conversion gives. */
export function differenceOf(root: string, files: ReadonlyMap<string, string>): Difference {
	const content = join(root, 'content');
	const present = globSync('**/*.{mdx,json}', { cwd: content }).map((path) =>
		path.replaceAll('\\', '/'),
	);
	const isSame = (path: string) =>
		existsSync(join(content, path)) &&
		readFileSync(join(content, path), 'utf8') === files.get(path);
	return {
		changed: [...files.keys()].filter((path) => !attempt('unreadable', path, () => isSame(path))),
		stale: present.filter((path) => !files.has(path)).sort(),
	};
}

/**
 * Makes `content/` what a conversion gives. All is written aside first and then takes its place, file
 * by file, and what is no longer given goes last: where the disk refuses, or the conversion is ended,
 * every file is whole, and none is gone before the new ones are there.
 */
export function replaceContent(
	root: string,
	files: ReadonlyMap<string, string>,
	{ changed, stale }: Difference,
): void {
	const aside = (path: string) => join(root, ASIDE, path);
	const place = (path: string) => join(root, 'content', path);
	const write = (path: string, work: () => void) => attempt('unwritable', path, work);
	for (const path of changed)
		write(path, () => {
			makeFolder(dirname(aside(path)));
			writeFileSync(aside(path), files.get(path)!);
			makeFolder(dirname(place(path)));
			accessSync(dirname(place(path)), constants.W_OK);
		});
	for (const path of changed) write(path, () => renameSync(aside(path), place(path)));
	for (const path of stale) write(path, () => rmSync(place(path)));
	rmSync(join(root, ASIDE), { recursive: true, force: true });
}

function attempt<T>(kind: 'unreadable' | 'unwritable', path: string, work: () => T): T {
	try {
		return work();
	} catch (error) {
		throw new Refusal(kind, path, error);
	}
}
