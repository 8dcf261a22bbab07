import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readyMade } from './bench/ready-made.ts';
import findBrowser, { launch } from './browser.ts';
import { projectOf } from './built.ts';
import { writeBare } from './growth/bare.ts';
import { firstSearch } from './growth/first-search.ts';
import { writeReports } from './growth/reports.ts';
import { sizesOf, type Kind } from './growth/sizes.ts';
import { spentBy } from './growth/spent.ts';

/**
 * What a library of so many reports costs, each as long as that of 2015: to build, to keep and to
 * search, beside a bare build of the same text by the same tools in the same run. What a further page
 * costs is told between two sizes, so that what each build costs anyhow hides no slope. Times are
 * comparable within a run only. `npm run bench:growth -- 3 10` is quick; 10 and 100 are the default.
 */
const EDITIONS = join(import.meta.dirname, '..', '.cache', 'editions');

interface Cost {
	name: string;
	times: number;
	pages: number;
	user: number;
	system: number;
	peak: number;
	bytes: number;
	dist: number;
	search: { bytes: number; time: number };
	kinds: Kind[];
}

async function edition(times: number): Promise<Cost> {
	rmSync(join(EDITIONS, `reports-${times}`), { recursive: true, force: true });
	const project = projectOf(`reports-${times}`, (seeds) => writeReports(seeds, times));
	const spent = await spentBy(join('scripts', 'build.ts'), project);
	const dist = join(project, 'dist');
	const search = await firstSearch(browser, dist, 'search.html');
	return { name: 'edition', times, ...spent, ...sizesOf(dist), search };
}

async function bare(times: number): Promise<Cost> {
	const project = join(EDITIONS, `bare-${times}`);
	writeBare(project, join(EDITIONS, `reports-${times}`, 'dist'));
	const spent = await spentBy('build.mjs', project);
	const dist = join(project, 'dist');
	const sizes = sizesOf(dist);
	await readyMade(dist);
	const search = await firstSearch(browser, dist, 'ready-made.html');
	return { name: 'bare', times, ...spent, ...sizes, search };
}

const COLUMNS: [title: string, of: (cost: Cost) => number, digits: number][] = [
	['times', ({ times }) => times, 0],
	['pages', ({ pages }) => pages, 0],
	['user s', ({ user }) => user / 1000, 1],
	['system s', ({ system }) => system / 1000, 1],
	['ms/page', ({ user, system, pages }) => (user + system) / pages, 1],
	['peak MB', ({ peak }) => peak / 1e6, 0],
	['KB/page', ({ bytes, pages }) => bytes / pages / 1000, 1],
	['dist MB', ({ dist }) => dist / 1e6, 1],
	['search KB', ({ search }) => search.bytes / 1000, 0],
	['search ms', ({ search }) => search.time, 0],
];
const row = (cells: readonly string[]) =>
	console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(24) : cell.padStart(10))).join(''));

/** What each further page took, from one size to the next. */
function further(a: Cost, b: Cost): void {
	const pages = b.pages - a.pages;
	const [user, system] = [b.user - a.user, b.system - a.system];
	const [peak, bytes] = [b.peak - a.peak, b.bytes - a.bytes];
	const of = (time: number) => (time / pages).toFixed(1);
	console.log(
		`${b.name}, ${a.times} → ${b.times}: a further page takes ${of(user + system)} ms (${of(system)} in the system), ${(peak / pages / 1000).toFixed(0)} KB of memory, ${(bytes / pages / 1000).toFixed(1)} KB`,
	);
}

/** How the pages of each kind grew, the largest of each. */
function kindsIn(costs: readonly Cost[]): void {
	row(['largest page, KB', ...costs.map(({ times }) => String(times))]);
	for (const { kind } of costs.at(-1)!.kinds) {
		const sizes = costs.map(({ kinds }) => kinds.find((each) => each.kind === kind)?.largest ?? 0);
		row([kind, ...sizes.map((size) => (size / 1000).toFixed(1))]);
	}
}

await findBrowser();
const browser = await launch();
const asked = process.argv.slice(2).map(Number);
const factors = asked.length > 0 ? asked : [10, 100];
const costs: Cost[] = [];
row(['build', ...COLUMNS.map(([title]) => title)]);
for (const times of factors)
	for (const make of [edition, bare]) {
		const cost = await make(times);
		costs.push(cost);
		row([cost.name, ...COLUMNS.map(([, of, digits]) => of(cost).toFixed(digits))]);
	}
await browser.close();
for (const name of ['edition', 'bare']) {
	const own = costs.filter((cost) => cost.name === name);
	for (const [at, cost] of own.slice(1).entries()) further(own[at]!, cost);
}
kindsIn(costs.filter(({ name }) => name === 'edition'));
