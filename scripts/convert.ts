import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { differenceOf, Refusal, replaceContent } from './content.ts';
import { convertSeeds, type Conversion } from './convert/conversion.ts';
import { describe, problem, type Problem } from './convert/problems/problems.ts';
import type { Source } from './convert/seeds/files.ts';
import { workLines } from './work.ts';

/** The seeds as they lie on the disk. */
export function seedsIn(root: string): Source {
	return {
		reports: globSync('seeds/*/report.txt', { cwd: root })
			.map((path) => path.split(/[\\/]/)[1]!)
			.sort(),
		readFile(path) {
			try {
				return readFileSync(join(root, path));
			} catch (error) {
				if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
				throw error;
			}
		},
	};
}

/** Converts the seeds on the disk; writes nothing. */
export const convert = (root: string): Conversion => convertSeeds(seedsIn(root));

/**
 * Writes `content/`, or with `check` only says whether it is what the seeds give; false where
 * something is wrong, which is said line by line, whatever it is.
 */
export function run(root: string, check: boolean, say: (line: string) => void): boolean {
	try {
		return attempt(root, check, say);
	} catch (error) {
		say(describe(error instanceof Refusal ? error.problem : faultOf(error)));
		return false;
	}
}

function attempt(root: string, check: boolean, say: (line: string) => void): boolean {
	const { files, counts, problems, work } = convert(root);
	if (problems.length > 0) {
		for (const found of problems) say(describe(found));
		say(`${problems.length} problem${problems.length > 1 ? 's' : ''}; nothing was written.`);
		return false;
	}
	const difference = differenceOf(root, files);
	const { changed, stale } = difference;
	if (check) {
		for (const path of [...changed, ...stale])
			say(`content/${path}:1  this is not what the seeds give; run npm run convert and commit.`);
		if (changed.length + stale.length > 0) return false;
	} else replaceContent(root, files, difference);
	for (const line of workLines(work, 'npm run convert -- --work lists them.')) say(line);
	const found = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
	say(`seeds → content: ${found.join(', ')}; ${files.size} files, ${changed.length} changed.`);
	return true;
}

/** What nobody has foreseen. */
function faultOf(error: unknown): Problem {
	return problem('fault', { file: 'seeds', line: 1 }, { reason: String(error) });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const root = join(import.meta.dirname, '..');
	const say = (line: string) => console.log(line);
	if (process.argv.includes('--work')) for (const left of convert(root).work) say(describe(left));
	else if (!run(root, process.argv.includes('--check'), say)) process.exitCode = 1;
}
