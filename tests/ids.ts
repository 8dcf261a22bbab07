import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocks, type Report } from './edition.ts';

/**
 * Every address that readers may have cited. New ones are added by `npm run ids`; an address that was
 * once given must go on leading somewhere, so none is ever taken out by hand.
 */
export const LIST = join(import.meta.dirname, 'ids.txt');

/** What was built of all reports of the project. */
const BUILT = join(import.meta.dirname, '..', 'dist');

/** The addresses of the list. */
export const known = (): string[] => readFileSync(LIST, 'utf8').split('\n').filter(Boolean);

/** The addresses that the built edition gives, in order; those of a draft are not given yet. */
export function given(): string[] {
	const reports: { id: string; state: string }[] = JSON.parse(read('data/index.json'));
	const isGiven = (path: string) =>
		!reports.some(({ id, state }) => state === 'draft' && path.startsWith(`${id}/`));
	const pages = globSync('**/*.html', { cwd: BUILT, exclude: ['v/**'] })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => isGiven(path) && !/http-equiv="refresh"/.test(read(path)));
	const complete = reports.filter(({ state }) => state === 'complete');
	return [...new Set([...pages, ...complete.flatMap(({ id }) => givenBy(id))])].sort();
}

/** The places of a report, and the ids of its rows. */
function givenBy(report: string): string[] {
	const data = (name: string) => JSON.parse(read(`data/${report}/${name}.json`));
	const all = blocks(data('report') as Report);
	const text = all.flatMap(({ page, sentences }) => {
		const [path] = page.split('#');
		return [page, ...sentences.map(({ id }) => `${path}#${id}`)];
	});
	const cases = all
		.filter(({ id }) => id === 'case-p1')
		.map(({ page }) => page.replace('#case-p1', '#case'));
	const rows = ['numbers', 'entities', 'dates'].flatMap((name) =>
		(data(name) as { id: string }[]).map(({ id }) => `${report} ${name} ${id}`),
	);
	const entries = (data('ministries') as { entry: string }[]).map(({ entry }) => entry);
	const noted = (data('notes').first.items as { page: string }[]).map(({ page }) => page);
	const followed = (data('sequels') as { page: string }[]).map(({ page }) => page);
	return [...text, ...cases, ...noted, ...followed, ...rows, ...entries];
}

const read = (path: string): string => readFileSync(join(BUILT, path), 'utf8');
