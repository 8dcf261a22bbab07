import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A report of the edition, as `data/index.json` lists it. */
interface Listed {
	id: string;
	version: string;
	state: string;
}

/** What is to be written: the manifest of each report’s version, by its path; and what forbids it, a line each. */
export interface Records {
	files: ReadonlyMap<string, string>;
	refusals: readonly string[];
}

/**
 * The versions that a release gives out and that are not recorded yet. A draft is no version. Refused is
 * a version without its day, and one that was given out with other contents.
 */
export function recordsOf(root: string): Records {
	const reports = JSON.parse(readFileSync(join(root, 'dist/data/index.json'), 'utf8')) as Listed[];
	const files = new Map<string, string>();
	const refusals: string[] = [];
	for (const { id, version } of reports.filter(({ state }) => state === 'complete')) {
		const path = `versions/${id}/${version}.json`;
		const now = readFileSync(join(root, `dist/data/${id}/manifest.json`), 'utf8');
		const given = existsSync(join(root, path)) && readFileSync(join(root, path), 'utf8');
		const why = refusal(root, id, path, now, given);
		if (why) refusals.push(why);
		else if (given === false) files.set(path, now);
	}
	return { files, refusals };
}

/** Writes the manifests, to be committed. */
export function writeRecords(root: string, files: Records['files']): void {
	for (const [path, text] of files) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}
}

function refusal(
	root: string,
	id: string,
	path: string,
	now: string,
	given: string | false,
): string | undefined {
	const seed = `seeds/${id}/edition.yaml`;
	const { date, version } = JSON.parse(now) as { date: string | null; version: string };
	if (date === null)
		return `${seed}:${lineOf(root, seed, 'date')}  edition.date is null; write the day on which ${version} is given out, such as 2026-12-01.`;
	if (given === false || given === now) return undefined;
	const what = difference(given, now);
	return `${seed}:${lineOf(root, seed, 'version')}  ${version} was given out with other contents (${path}: ${what}); raise edition.version.`;
}

/** The line of `edition.version` or `edition.date`, counted from 1. */
function lineOf(root: string, seed: string, name: string): number {
	const lines = readFileSync(join(root, seed), 'utf8').split('\n');
	const start = lines.findIndex((line) => /^edition:/.test(line));
	return lines.findIndex((line, index) => index > start && line.trim().startsWith(`${name}:`)) + 1;
}

function difference(given: string, now: string): string {
	const [before, after] = [entriesOf(given), entriesOf(now)];
	const [first, ...others] = [...new Set([...before.keys(), ...after.keys()])]
		.filter((key) => before.get(key) !== after.get(key))
		.sort();
	if (first === undefined) return 'its day differs';
	const count = others.length === 0 ? '1 entry differs' : `${others.length + 1} entries differ`;
	return `${count}, “${first}” first`;
}

function entriesOf(manifest: string): Map<string, string> {
	const { entries } = JSON.parse(manifest) as { entries: Record<string, unknown> };
	return new Map(Object.entries(entries).map(([key, entry]) => [key, JSON.stringify(entry)]));
}
