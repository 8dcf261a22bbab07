import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { GENERATED, serialise } from './convert/write/mdx.ts';
import { describe, inOrder, type Problem } from './convert/seeds/problem.ts';
import { convertReport } from './convert/report.ts';
import { readSeeds } from './convert/seeds/seeds.ts';

/** What a conversion would leave in `content/`, path by path, and what it found. */
export interface Conversion {
	files: Map<string, string>;
	counts: Record<string, number>;
	problems: Problem[];
}

/** The walk from `seeds/` to the files of `content/`; reads from the folder, writes nothing. */
export function convert(root: string): Conversion {
	const reports = globSync('seeds/*/report.txt', { cwd: root })
		.map((path) => path.split(/[\\/]/)[1]!)
		.sort();
	const { seeds, problems } = readSeeds(reports, (path) => {
		const file = join(root, path);
		return existsSync(file) ? readFileSync(file) : undefined;
	});
	if (!seeds) return { files: new Map(), counts: {}, problems: inOrder(problems) };

	const converted = seeds.reports.map((report) => convertReport(report, seeds.ministries.value));
	const entries = converted.flatMap((report) => report.entries);
	const emendations = converted.flatMap((report) => report.emendations);
	const notes = converted.flatMap((report) => report.notes);
	const numbers = converted.flatMap((report) => report.numbers);
	const dates = converted.flatMap((report) => report.dates);
	const entities = converted.flatMap((report) => report.entities);
	const figures = converted.flatMap((report) => report.figures);
	const cases = converted.flatMap((report) => report.cases);
	const ministries = seeds.ministries.value.map((ministry, index) => ({
		...ministry,
		mentions: converted.flatMap((report) => report.ministries[index]?.mentions ?? []),
	}));
	return {
		files: new Map([
			...entries.map((entry) => [entry.path, serialise(entry)] as const),
			['ministries.json', json(ministries)],
			['emendations.json', json(emendations)],
			['notes.json', json(notes)],
			['numbers.json', json(numbers)],
			['dates.json', json(dates)],
			['entities.json', json(entities)],
			['figures.json', json(figures)],
			['cases.json', json(cases)],
		]),
		counts: {
			...sum(converted.map(({ counts }) => counts)),
			mentions: ministries.flatMap(({ mentions }) => mentions).length,
			emendations: emendations.length,
			notes: notes.length,
			numbers: numbers.length,
			dates: dates.length,
			entries: entities.length,
			figures: figures.length,
			gists: cases.length,
		},
		problems: inOrder(converted.flatMap((report) => report.problems)),
	};
}

const json = (entries: unknown[]) =>
	`${JSON.stringify({ generated: GENERATED, entries }, null, '\t')}\n`;

function sum(counts: readonly Record<string, number>[]): Record<string, number> {
	const total: Record<string, number> = {};
	for (const [name, count] of counts.flatMap((each) => Object.entries(each)))
		total[name] = (total[name] ?? 0) + count;
	return total;
}

/** The files of `content/` that differ from the conversion: to be written, and to be removed. */
export function compare(root: string, files: ReadonlyMap<string, string>) {
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
