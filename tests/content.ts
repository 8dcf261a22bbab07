import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Content, Shared } from '../src/edition/content.ts';
import { createEdition, type Edition } from '../src/edition/edition.ts';

const CONTENT = join(import.meta.dirname, '..', 'content');

/** A generated entry: its front matter and its body. */
export interface EntryFile {
	data: unknown;
	body: string;
}

/** The entries of one folder of `content/` that are of 2015, as they stand there. */
export const entriesIn = (folder: string): EntryFile[] =>
	globSync(`${folder}/{2015.mdx,2015/*.mdx}`, { cwd: CONTENT })
		.sort()
		.map((path) => {
			const [, front = '', body = ''] =
				/^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(CONTENT, path), 'utf8')) ?? [];
			return { data: parse(front), body };
		});

/** The entries of a generated JSON file, but for those of other reports than that of 2015. */
export function rowsIn<T>(name: string): T[] {
	const { entries } = JSON.parse(readFileSync(join(CONTENT, `${name}.json`), 'utf8')) as {
		entries: (T & { report?: string; place?: { report: string } })[];
	};
	return entries.filter(({ report, place }) => (report ?? place?.report ?? '2015') === '2015');
}

/** The rows of the report of 2015, read without Astro. */
export function content(): Content {
	const data = <T>(folder: string) => entriesIn(folder).map((entry) => entry.data as T);
	return {
		report: data<Content['report']>('reports')[0]!,
		frames: data('frames'),
		chapters: data('chapters'),
		sections: data('ministries'),
		recommendations: data('recommendations'),
		emendations: rowsIn('emendations'),
		notes: rowsIn('notes'),
		numbers: rowsIn('numbers'),
		dates: rowsIn('dates'),
		entities: rowsIn('entities'),
		figures: rowsIn('figures'),
		cases: rowsIn('cases'),
		sequels: rowsIn('sequels'),
		revisions: rowsIn('revisions'),
		quotations: rowsIn('quotations'),
		versions: [],
	};
}

/** What serves the reports of all years. */
export const shared = (): Shared => {
	return { authority: rowsIn('ministries'), sources: rowsIn('sources') };
};

/** The edition of 2015 as pages get it, without Astro and without a build. */
export const edition = (): Edition => createEdition(content(), shared());
