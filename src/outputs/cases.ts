import type { Edition } from '../edition/edition.ts';
import { caseStudies } from '../edition/cases.ts';

/** A row a case study. `gist` and `results` are ours; what has several values parts them by `|`. */
export const caseRows = (edition: Edition) =>
	caseStudies(edition).map(({ unit, page, gist, results, places, provinces, numbers, notes }) => ({
		id: `${unit.id}#case`,
		section: unit.id,
		paragraph: 'case-p1',
		page,
		chapter: unit.chapter,
		body: unit.kind === 'ministry' ? edition.ministry(unit.id).name : '',
		title: unit.title,
		gist: gist ?? '',
		results: results.join('|'),
		places: places.map(({ name }) => name).join('|'),
		provinces: provinces.join('|'),
		numbers,
		notes,
	}));

/** The columns of the table, which an empty one has, too. */
export const caseColumns: readonly (keyof ReturnType<typeof caseRows>[number])[] = [
	'id',
	'section',
	'paragraph',
	'page',
	'chapter',
	'body',
	'title',
	'gist',
	'results',
	'places',
	'provinces',
	'numbers',
	'notes',
];
