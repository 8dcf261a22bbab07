import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Content } from '../src/edition/content.ts';
import { createEdition, type Edition } from '../src/edition/edition.ts';
import type { Ministry } from '../src/schema/ministry.ts';

const CONTENT = join(import.meta.dirname, '..', 'content');

/** A generated entry: its front matter and its body. */
export interface EntryFile {
	data: unknown;
	body: string;
}

/** The entries of one folder of `content/`, as they stand there. */
export const entriesIn = (folder: string): EntryFile[] =>
	globSync(`${folder}/**/*.mdx`, { cwd: CONTENT })
		.sort()
		.map((path) => {
			const [, front = '', body = ''] =
				/^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(CONTENT, path), 'utf8')) ?? [];
			return { data: parse(front), body };
		});

/** The entries of a generated JSON file. */
export const rowsIn = <T>(name: string): T[] =>
	JSON.parse(readFileSync(join(CONTENT, `${name}.json`), 'utf8')).entries;

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
	};
}

/** The edition of 2015 as pages get it, without Astro and without a build. */
export const edition = (): Edition => createEdition(content(), rowsIn<Ministry>('ministries'));
