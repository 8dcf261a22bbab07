import type { APIRoute } from 'astro';
import { caseStudies } from '../../../edition/cases.ts';
import { csvResponse } from '../../../outputs/responses.ts';
import { reportPaths, type ReportProps } from '../../../edition/paths.ts';

export const getStaticPaths = reportPaths;

/** A row a case study. `gist` and `results` are ours; what has several values parts them by `|`. */
export const GET: APIRoute<ReportProps> = ({ props: { edition } }) =>
	csvResponse(
		caseStudies(edition).map(({ unit, gist, results, places, provinces, numbers, notes }) => ({
			id: `${unit.id}#case`,
			section: unit.id,
			paragraph: 'case-p1',
			page: `${unit.page}#case`,
			chapter: unit.chapter,
			body: edition.ministry(unit.id).name,
			title: unit.title,
			gist,
			results: results.join('|'),
			places: places.map(({ name }) => name).join('|'),
			provinces: provinces.join('|'),
			numbers,
			notes,
		})),
	);
