import type { APIRoute } from 'astro';
import { scriptResponse } from '../../../outputs/responses.ts';
import { reportPaths, type ReportProps } from '../../../edition/paths.ts';
import { pinyinTerms } from '../../../search/pack/pinyin.ts';

export const getStaticPaths = reportPaths;

/** Terms by their sound, for the search page. */
export const GET: APIRoute<ReportProps> = ({ props }) =>
	scriptResponse('pinyin', pinyinTerms(props.edition));
