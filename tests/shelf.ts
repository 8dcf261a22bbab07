import { join } from 'node:path';
import { builtFrom } from './built.ts';

/** The invented reports, in the order of their years. */
export const INVENTED = ['2013', '2014'] as const;

const FIXTURES = join('tests', 'fixtures', 'shelf', 'seeds');

/** Where the seeds of some reports stand, those of the project and invented ones, with their places in `seeds/`. */
export const seedsOf = (...reports: string[]): Record<string, string> =>
	Object.fromEntries([
		[join('seeds', 'ministries.yaml'), 'ministries.yaml'],
		...reports.map((report) => {
			const folder = (INVENTED as readonly string[]).includes(report) ? FIXTURES : 'seeds';
			return [join(folder, report), report];
		}),
	]);

/** Builds an edition of these reports, and gives its `dist/`. */
export const shelfOf = (...reports: string[]): Promise<string> =>
	builtFrom(reports.join('-'), seedsOf(...reports));
