import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { seedsIn } from './convert.ts';
import { describe } from './convert/problems/problems.ts';
import { revise } from './convert/revise.ts';
import { readSeeds } from './convert/seeds/seeds.ts';

const USAGE = 'Say a day, or nothing for today: npm run revise -- 2026-12-01';

/**
 * Brings the records of what the editors wrote up to a day, in every report; false where the seeds
 * cannot be read, which is said line by line.
 */
export function run(root: string, day: string, say: (line: string) => void): boolean {
	if (!/^\d{4}-\d\d-\d\d$/.test(day)) {
		say(USAGE);
		return false;
	}
	const { reports, problems } = readSeeds(seedsIn(root));
	for (const problem of problems) say(describe(problem));
	if (problems.length > 0) return false;
	for (const seeds of reports) {
		const { text, added, changed, dropped } = revise(seeds, day);
		const { file } = seeds.revisions;
		writeFileSync(join(root, file), text);
		say(`${file}  ${added.length} added, ${changed.length} changed, ${dropped.length} dropped.`);
		for (const key of changed) say(`${key}  is to be read again.`);
	}
	return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const root = join(import.meta.dirname, '..');
	const [day = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);
	if (!run(root, day, (line) => console.log(line))) process.exitCode = 1;
}
