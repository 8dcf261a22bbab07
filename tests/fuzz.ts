import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './conversion.ts';
import { createCases } from './fuzz/cases.ts';

// `npm run fuzz -- 10000 2015`: how many reports to mutate, and the seed of the first.
const [count = 1000, first = 2015] = process.argv.slice(2).map(Number);
const aside = join(project, '.cache', 'fuzz');
const make = createCases();
const found = { faithful: 0, clear: 0, odd: 0 };
for (let seed = first; seed < first + count; seed++) {
	const { changed, verdict } = make(seed);
	found[typeof verdict === 'string' ? verdict : 'odd']++;
	if (typeof verdict === 'string') continue;
	mkdirSync(aside, { recursive: true });
	writeFileSync(join(aside, `${seed}.json`), JSON.stringify({ seed, changed }, null, '\t'));
	console.log(`${seed} (.cache/fuzz/${seed}.json)  ${verdict.odd}`);
}
console.log(
	`${count} reports from seed ${first}: ${found.faithful} faithful, ${found.clear} refused with a clear problem, ${found.odd} otherwise.`,
);
if (found.odd > 0) process.exitCode = 1;
