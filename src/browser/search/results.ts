import type { Hit, PageHits } from '../../search/hits.ts';
import type { SearchPage } from '../../search/block.ts';
import { reportOf } from '../../search/shelf.ts';
import type { Answer, Setting } from './answered.ts';
import { element } from '../element.ts';
import { excerpts, type Excerpt } from './excerpt.ts';

/** How many excerpts one paragraph or addition shows. */
export const EXCERPTS = 3;

/**
 * An answer as list items, of which each is made when it is shown: the bodies named, one item a block
 * of the source, then what the edition adds.
 */
export function itemsOf(answer: Answer, set: Setting): (() => HTMLLIElement)[] {
	const { pages, fuller } = answer;
	const source = pages.flatMap((group) =>
		group.hits.map((hit, index) => () => item(group, hit, index === 0, set)),
	);
	return fuller
		? [...fuller.namedIn(answer, set), ...source, ...fuller.addedIn(answer, set)]
		: source;
}

/** What tells a page from those of other reports, and more about it. */
export const about = ({ page }: SearchPage, { isMixed }: Setting, ...more: string[]): string =>
	[isMixed && `${reportOf(page)}年`, ...more].filter(Boolean).join('　');

function item(group: PageHits, hit: Hit, isFirst: boolean, set: Setting): HTMLLIElement {
	const { page, id, kind } = hit.block;
	// A case study is found on its own page, where its blocks have the same ids.
	const home = kind === 'case' ? page.page.replace(/\w+(?=\/[^/]+$)/, 'cases') : page.page;
	const link = element('a', { href: `${set.root}${home}#${id}` });
	if (kind === 'title') {
		link.className = 'head';
		link.append(...marked({ text: hit.text, ranges: hit.ranges }));
		return listItem(kind, 'first', [link, below(group, set)]);
	}
	if (kind === 'case') link.append(element('b', {}, ['案例']));
	if (hit.isReceived) link.append(element('b', {}, ['底本作']));
	const shown = excerpts(hit.text, hit.ranges);
	link.append(...shown.slice(0, EXCERPTS).map(excerpt));
	const rest = shown.slice(EXCERPTS).reduce((sum, { ranges }) => sum + ranges.length, 0);
	if (rest > 0) link.append(element('b', {}, [`另有${rest}处`]));
	const head = element('div', { className: 'head' }, [
		element('h2', {}, [element('a', { href: set.root + page.page }, [group.page.title])]),
		below(group, set),
	]);
	return listItem(kind, isFirst ? 'first' : '', isFirst ? [head, link] : [link]);
}

function below({ page, count }: PageHits, set: Setting): HTMLElement {
	const place = page.locator === page.label ? '' : page.locator;
	return element('small', {}, [about(page, set, page.label, place, `${count}处`)]);
}

const excerpt = (shown: Excerpt): HTMLElement =>
	element('span', { className: 'excerpt' }, marked(shown));

/** Text with its ranges marked; whatever it contains stays text. */
export function marked({ text, ranges }: Excerpt): (Node | string)[] {
	let at = 0;
	const nodes = ranges.flatMap(([start, end]) => {
		const before = text.slice(at, start);
		at = end;
		return [before, element('mark', {}, [text.slice(start, end)])];
	});
	return [...nodes, text.slice(at)];
}

export function listItem(kind: string, className: string, children: Node[]): HTMLLIElement {
	const li = element('li', className ? { className } : {}, children);
	li.dataset['kind'] = kind;
	return li;
}
