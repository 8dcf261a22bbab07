import type { APIRoute } from 'astro';
import { scriptResponse } from '../../../outputs/responses.ts';
import { reportPaths, type ReportProps } from '../../../edition/paths.ts';
import type { PackedHelp } from '../../../search/block.ts';
import { packNames } from '../../../search/pack/pack-names.ts';
import { variantPairs } from '../../../search/pack/variants.ts';

export const getStaticPaths = reportPaths;

/** Names of the bodies and traditional characters, for the search. */
export const GET: APIRoute<ReportProps> = ({ props: { edition } }) => {
	const variants = variantPairs(edition.texts.join(''));
	const help: PackedHelp = { names: packNames(edition), variants };
	return scriptResponse('names', help);
};
