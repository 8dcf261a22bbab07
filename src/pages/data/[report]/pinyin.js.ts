import type { APIRoute } from 'astro';
import { scriptResponse } from '../../../data.ts';
import { reportPaths, type ReportProps } from '../../../paths.ts';
import { pinyinTerms } from '../../../search/pinyin.ts';

export const getStaticPaths = reportPaths;

/** Terms by their sound, for the search page. */
export const GET: APIRoute<ReportProps> = ({ props }) =>
	scriptResponse('pinyin', pinyinTerms(props.edition));
