import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { convert, seedsIn } from './convert.ts';
import { describe } from './convert/problems/problems.ts';
import { propose } from './convert/proposal.ts';
import { createFiles } from './convert/seeds/files.ts';
import { readSeeds } from './convert/seeds/seeds.ts';
import { makeFolder } from './make-folder.ts';
import { workLines } from './work.ts';

const USAGE = 'Say which year, and where its text is: npm run add -- 2016 file.txt';

/**
 * Sets up the seeds of a report from its text, and says what is left to do; false where it cannot. What
 * is there already is kept, so that it may be asked again.
 */
export function add(
	root: string,
	[id = '', from]: readonly string[],
	say: (line: string) => void,
): boolean {
	const folder = join(root, 'seeds', id);
	const text = join(folder, 'report.txt');
	const isThere = existsSync(text);
	const fault = faultOf(id, from, isThere);
	if (fault) {
		say(fault);
		return false;
	}
	const files = createFiles({ readFile: () => readFileSync(isThere ? text : from!) }, new Map());
	const lines = files.lines(isThere ? `seeds/${id}/report.txt` : from!);
	for (const problem of files.problems) say(describe(problem));
	if (!lines) return false;

	const { ministries } = readSeeds({ ...seedsIn(root), reports: [] });
	if (!isThere) {
		makeFolder(folder);
		writeFileSync(text, readFileSync(from!));
		say(`seeds/${id}/report.txt  the text, as received.`);
	}
	for (const [name, content] of propose(id, lines, ministries?.value ?? [])) {
		if (existsSync(join(folder, name))) continue;
		writeFileSync(join(folder, name), content);
		say(`seeds/${id}/${name}  ${WHAT[name]}`);
	}
	sayLeft(root, id, say);
	return true;
}

/** What each of the files is, and what to do with it. */
const WHAT: Record<string, string> = {
	'edition.yaml': 'what is known of the report, and how it is worded: look it over.',
	'sections.yaml': 'what its sections are about: give each theme an id that says it.',
	'entities.yaml': 'the documents that it names: say what each is.',
};

function faultOf(id: string, from: string | undefined, isThere: boolean): string | undefined {
	if (!/^\d{4}$/.test(id)) return USAGE;
	if (isThere)
		return (
			from && `seeds/${id}/report.txt is there already; leave the file out, or remove it first.`
		);
	if (from === undefined) return USAGE;
	return existsSync(from)
		? undefined
		: `There is no file ${from}; say where the text is: npm run add -- ${id} file.txt`;
}

/** What the conversion has to say of the report. */
function sayLeft(root: string, id: string, say: (line: string) => void): void {
	const { problems, work } = convert(root);
	for (const problem of problems) say(describe(problem));
	const own = work.filter(({ file }) => file.startsWith(`seeds/${id}/`));
	for (const line of workLines(own, 'npm run convert -- --work lists them.')) say(line);
	say(
		problems.length > 0
			? `Correct this, then run npm run add -- ${id} again, or npm run convert.`
			: 'It can be built: npm start.',
	);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const root = join(import.meta.dirname, '..');
	if (!add(root, process.argv.slice(2), (line) => console.log(line))) process.exitCode = 1;
}
