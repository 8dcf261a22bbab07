import type { APIRoute } from 'astro';
import { csvResponse } from '../../../outputs/responses.ts';
import { reportPaths, type ReportProps } from '../../../edition/paths.ts';

export const getStaticPaths = reportPaths;

/** Every change of words, spacing and lines; restored punctuation is only counted. */
export const GET: APIRoute<ReportProps> = ({ props: { edition } }) =>
	csvResponse(
		edition.emendations.map(({ id, unit, paragraph, lines, ...emendation }) => ({
			id,
			section: unit,
			paragraph,
			page: `${edition.unit(unit).page}#${paragraph}`,
			lines: lines.join('-'),
			kind: emendation.kind,
			received: emendation.received,
			reading: emendation.reading,
			reason: emendation.reason,
			certainty: emendation.certainty,
			by: emendation.by,
		})),
	);
