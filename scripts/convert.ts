import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { convertSeeds, type Conversion } from './convert/conversion.ts';
import { describe } from './convert/problems/problems.ts';
import type { Source } from './convert/seeds/seeds.ts';

/** The seeds as they lie on the disk. */
export function seedsIn(root: string): Source {
	return {
		reports: globSync('seeds/*/report.txt', { cwd: root })
			.map((path) => path.split(/[\\/]/)[1]!)
			.sort(),
		readFile(path) {
			const file = join(root, path);
			return existsSync(file) ? readFileSync(file) : undefined;
		},
	};
}

/** Converts the seeds on the disk; writes nothing. */
export const convert = (root: string): Conversion => convertSeeds(seedsIn(root));

/** The files of `content/` that differ from the conversion: to be written, and to be removed. */
function compare(root: string, files: ReadonlyMap<string, string>) {
	const content = join(root, 'content');
	const present = globSync('**/*.{mdx,json}', { cwd: content }).map((path) =>
		path.replaceAll('\\', '/'),
	);
	return {
		changed: [...files.keys()].filter((path) => {
			const file = join(content, path);
			return !existsSync(file) || readFileSync(file, 'utf8') !== files.get(path);
		}),
		stale: present.filter((path) => !files.has(path)).sort(),
	};
}

/** Writes `content/`, or with `--check` only says whether it is what the seeds give. */
export function run(root: string, check: boolean, say: (line: string) => void): boolean {
	const { files, counts, problems } = convert(root);
	if (problems.length > 0) {
		for (const problem of problems) say(describe(problem));
		say(`${problems.length} problem${problems.length > 1 ? 's' : ''}; nothing was written.`);
		return false;
	}
	const { changed, stale } = compare(root, files);
	if (check) {
		for (const path of [...changed, ...stale])
			say(`content/${path}:1  this is not what the seeds give; run npm run convert and commit.`);
		if (changed.length + stale.length > 0) return false;
	} else {
		for (const path of changed) {
			const file = join(root, 'content', path);
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, files.get(path)!);
		}
		for (const path of stale) rmSync(join(root, 'content', path));
	}
	const found = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
	say(`seeds → content: ${found.join(', ')}; ${files.size} files, ${changed.length} changed.`);
	return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const root = join(import.meta.dirname, '..');
	const say = (line: string) => console.log(line);
	if (!run(root, process.argv.includes('--check'), say)) process.exitCode = 1;
}
