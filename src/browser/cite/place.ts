import { wholeOf, type Cited, type CitedWork } from '../../citation/cited.ts';
import { seenAt } from '../../citation/parts.ts';
import type { Work } from '../../citation/work.ts';

/** The page that is open, below the edition: hosts may leave out the name of a file, or its ending. */
export function pageOf(address: string, root: string): string {
	const path = decodeURI(new URL(address).pathname).slice(decodeURI(new URL(root).pathname).length);
	if (path === '' || path.endsWith('/')) return `${path}index.html`;
	return /\.\w+$/.test(path) ? path : `${path}.html`;
}

/**
 * Where others find the edition: at the address of this page; from a disk, which has none, at that
 * which the page itself names, where it names one.
 */
export function baseOf(page: string, root: string): string | undefined {
	if (/^https?:/.test(root)) return root;
	const canonical = document.querySelector<HTMLLinkElement>('[rel=canonical]')?.href;
	return canonical?.endsWith(page) ? canonical.slice(0, -page.length) : undefined;
}

/** The work that a page holds; the report where it holds no other. */
export const workOn = ({ works }: Cited, page: string): CitedWork =>
	works.find((each) => each.page === page) ?? works[0]!;

/** The work that a block is of, and the block’s id there. */
export function workAt(cited: Cited, page: string, id: string): { each: CitedWork; id: string } {
	if (!/\/(full|annotated)\.html$/.test(page)) return { each: workOn(cited, page), id };
	// There the ids of blocks are led by those of their units.
	const { report, works } = cited;
	const led = works
		.filter(({ page }) => !/\/(?:cases|figures)\//.test(page))
		.map((each) => ({ each, unit: each.work.key.slice(report.key.length + 1) }))
		.filter(({ unit }) => unit && id.startsWith(`${unit}-`))
		.sort((a, b) => b.unit.length - a.unit.length)[0];
	if (led) return { each: led.each, id: id.slice(led.unit.length + 1) };
	return { each: { ...works[0]!, page }, id };
}

/** A work as it is seen today at a place of the edition, where others can find it. */
export const seenToday = (
	cited: Cited,
	each: CitedWork,
	base: string | undefined,
	place = '',
): Work => seenAt(wholeOf(cited, each), base && base + each.page + place, today());

/** The day at the reader’s, ISO 8601. */
function today(now = new Date()): string {
	const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) =>
		`${part}`.padStart(2, '0'),
	);
	return `${now.getFullYear()}-${month}-${day}`;
}
