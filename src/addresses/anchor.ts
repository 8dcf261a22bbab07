import { pageAt } from './href.ts';

/**
 * The id under which an address of the text (`customs#case-p1`) stands on a page: the block's
 * own id where the page belongs to the unit, led by the unit's where a page holds all units.
 */
export function anchor(pathname: string, address: string): string {
	const [unit = '', block = ''] = address.split('#');
	return holdsAllUnits(pathname) ? `${unit}-${block}` : block;
}

/**
 * Whether this is a page of the full text, plain or annotated, where ids of blocks are led by those
 * of their units.
 */
export const holdsAllUnits = (pathname: string): boolean =>
	/\/(full|annotated)\.html$/.test(pageAt(pathname));

/** The report in whose folder a page of the text lies. */
export const reportAt = (pathname: string): string => pageAt(pathname).split('/')[0]!;
