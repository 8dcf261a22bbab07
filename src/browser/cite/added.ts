import { locatorOf } from '../../citation/locator.ts';
import { dataOf, seenAt } from '../../citation/parts.ts';
import { quoted } from '../../words/quotation.ts';
import { madeLine } from './made.ts';
import { seenToday, workAt, workOn } from './place.ts';
import type { Pointed, Site } from './pointed.ts';

/** What the edition added to the text, where it is one of these: a note, a quantity, a figure, an entry. */
export function pointedAdded(site: Site, element: HTMLElement): Pointed | undefined {
	const [, point] = KINDS.find(([selector]) => element.matches(selector)) ?? [];
	return point?.(site, element);
}

/** What bears a sign of its own, by its selector. */
const KINDS: readonly [string, (site: Site, element: HTMLElement) => Pointed | undefined][] = [
	['.notes li', note],
	['tr', quantity],
	['figure', figure],
	['.entry', entry],
];

/** A page as a whole: what is said of errors in it. */
export function pointedPage(site: Site): Pointed {
	const { cited, page, base } = site;
	const each = workOn(cited, page);
	const name = document.querySelector('h1')!.textContent;
	const work = { ...seenToday(cited, { ...each, page }, base) };
	return { name, link: (base ?? '') + page, locator: each.locator || name, quotes: [], work };
}

function note(site: Site, { id, dataset }: HTMLElement): Pointed {
	const { cited, page } = site;
	const { each, id: own } = workAt(cited, page, id);
	const kind = `${dataset['kind']}注`;
	const known = cited.notes[own];
	const title = quoted(known?.[0] ?? '') + kind;
	const to = `${each.page}#${own}`;
	return {
		...ours(site, `note-${own}`, title, each.locator, to),
		name: kind,
		made: known && madeLine(known, page),
	};
}

/** A quantity is cited by the sentence that names it. */
function quantity(site: Site, row: HTMLElement): Pointed {
	const { cited, page, base } = site;
	const at = new URL(row.querySelector<HTMLAnchorElement>('.src a')!.href);
	const each = cited.works.find((work) => at.pathname.endsWith(`/${work.page}`)) ?? cited.works[0]!;
	const words = row.querySelector('q')!.textContent.trim();
	return {
		name: `数字${row.querySelector('.i')!.textContent.trim()}`,
		link: `${base ?? ''}${page}#${row.id}`,
		quotes: [{ words, locator: locatorOf(each.locator, at.hash.slice(1)) }],
		locator: '',
		work: seenToday(cited, each, base, at.hash),
	};
}

function figure(site: Site, { id }: HTMLElement): Pointed | undefined {
	const { cited, base } = site;
	const each = cited.works.find(({ work }) => work.key === `${cited.report.key}-${id}`);
	if (!each) return undefined;
	const name = /图\d+$/.exec(each.work.title)?.[0] ?? '图';
	const work = seenToday(cited, each, base);
	return { name, link: (base ?? '') + each.page, quotes: [], locator: '', work };
}

function entry(site: Site, article: HTMLElement): Pointed {
	const name = `${quoted(article.querySelector('h3 a')!.textContent.trim())}条`;
	return ours(site, article.id, name, '索引', `${site.page}#${article.id}`);
}

/** A work of the edition’s own, at an id of a page. */
function ours(
	{ cited, base }: Site,
	key: string,
	name: string,
	place: string,
	to: string,
): Pointed {
	const { accessed } = seenToday(cited, cited.works[0]!, base);
	const work = seenAt(dataOf(cited.report, key, name, place), base && base + to, accessed);
	return { name, link: (base ?? '') + to, quotes: [], locator: '', work };
}
