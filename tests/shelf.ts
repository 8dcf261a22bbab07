import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { builtFrom } from './built.ts';

/** The invented reports, in the order of their years. */
export const INVENTED = ['2013', '2014'] as const;

const ROOT = join(import.meta.dirname, '..');
const FIXTURES = join('tests', 'fixtures', 'shelf', 'seeds');

/** Where the seeds of some reports stand, those of the project and invented ones, with their places in `seeds/`. */
export const seedsOf = (...reports: string[]): Record<string, string> =>
	Object.fromEntries([
		...['ministries.yaml', 'sources.yaml'].map((name) => [join('seeds', name), name]),
		...reports.map((report) => {
			const folder = (INVENTED as readonly string[]).includes(report) ? FIXTURES : 'seeds';
			return [join(folder, report), report];
		}),
	]);

/** The files of the seeds of some reports, by their paths in a project that has no others. */
export function seedFiles(...reports: string[]): Map<string, string> {
	const files = Object.entries(seedsOf(...reports)).flatMap(([from, to]) => {
		const path = join(ROOT, from);
		const names = statSync(path).isFile() ? [''] : globSync('*.{yaml,txt}', { cwd: path }).sort();
		return names.map((name): [string, string] => [
			['seeds', to, name].filter(Boolean).join('/'),
			readFileSync(join(path, name), 'utf8'),
		]);
	});
	return new Map(files);
}

/** The `dist/` of the edition of 2015 and the invented reports, which is built before all tests (`editions.ts`). */
export const threeReports = (): string => process.env['SHELF']!;

/** Builds an edition of these reports, and gives its `dist/`. */
export const shelfOf = (...reports: string[]): Promise<string> =>
	builtFrom(reports.join('-'), seedsOf(...reports));
