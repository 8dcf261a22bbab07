import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { caseStudy } from './schema/case.ts';
import { date } from './schema/date.ts';
import { emendation } from './schema/emendation.ts';
import { entity } from './schema/entity.ts';
import {
	chapterEntry,
	frameEntry,
	recommendationEntry,
	reportEntry,
	sectionEntry,
} from './schema/entries.ts';
import { ministry } from './schema/ministry.ts';
import { note } from './schema/note.ts';
import { sequel } from './schema/sequel.ts';
import { revision } from './schema/revision.ts';
import { sourceSeed } from './schema/source.ts';
import { synonym } from './schema/synonym.ts';
import { number } from './schema/number.ts';
import { figure } from './schema/figure.ts';
import { quoted } from './schema/quoted.ts';

/** MDX entries under some folder of `content/`, known by report and id: `2015/customs`. */
const entries = (folder: string) =>
	glob({
		base: './content',
		pattern: `${folder}/**/*.mdx`,
		generateId: ({ data }) => `${String(data['report'])}/${String(data['id'])}`,
	});

/**
 * The `entries` of a generated JSON file, known by report and id: reports may give the same ids. What
 * serves all reports is known by its id alone.
 */
const records = (name: string) =>
	file(`content/${name}.json`, {
		parser: (text) => {
			const rows: Row[] = JSON.parse(text).entries;
			return Object.fromEntries(rows.map((row) => [qualified(row), row]));
		},
	});

/** What tells whose a row is: its report, or that of its place. */
interface Row {
	[key: string]: unknown;
	id: string;
	report?: string;
	place?: { report: string };
}

const qualified = ({ id, report, place }: Row): string =>
	[report ?? place?.report, id].filter(Boolean).join('/');

/**
 * The folders and files of `content/` as Astro reads them; what does not fit its schema stops the
 * build.
 */
export const collections = {
	reports: defineCollection({
		loader: glob({
			base: './content/reports',
			pattern: '*.mdx',
			generateId: ({ data }) => String(data['id']),
		}),
		schema: reportEntry,
	}),
	frames: defineCollection({ loader: entries('frames'), schema: frameEntry }),
	chapters: defineCollection({ loader: entries('chapters'), schema: chapterEntry }),
	sections: defineCollection({ loader: entries('{ministries,themes}'), schema: sectionEntry }),
	recommendations: defineCollection({
		loader: entries('recommendations'),
		schema: recommendationEntry,
	}),
	ministries: defineCollection({ loader: records('ministries'), schema: ministry }),
	emendations: defineCollection({ loader: records('emendations'), schema: emendation }),
	notes: defineCollection({ loader: records('notes'), schema: note }),
	numbers: defineCollection({ loader: records('numbers'), schema: number }),
	dates: defineCollection({ loader: records('dates'), schema: date }),
	entities: defineCollection({ loader: records('entities'), schema: entity }),
	figures: defineCollection({ loader: records('figures'), schema: figure }),
	cases: defineCollection({ loader: records('cases'), schema: caseStudy }),
	sequels: defineCollection({ loader: records('sequels'), schema: sequel }),
	revisions: defineCollection({ loader: records('revisions'), schema: revision }),
	sources: defineCollection({ loader: records('sources'), schema: sourceSeed }),
	quotations: defineCollection({ loader: records('quotations'), schema: quoted }),
	synonyms: defineCollection({ loader: records('synonyms'), schema: synonym }),
};
