import type { APIRoute } from 'astro';
import { reportPaths, type ReportProps } from '../../../paths.ts';
import { pinyinTerms } from '../../../search/pinyin.ts';

export const getStaticPaths = reportPaths;

/** Terms by their sound, for the search page; a classic script, because nothing else loads from disk. */
export const GET: APIRoute<ReportProps> = ({ props }) =>
	new Response(`edition.pinyin(${JSON.stringify(pinyinTerms(props.edition))})`, {
		headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
	});
