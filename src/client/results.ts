import type { Hit, PageHits } from '../search/arrange.ts';
import { excerpts, type Excerpt } from './excerpt.ts';

/** How many excerpts one paragraph shows. */
const EXCERPTS = 3;

/** Writes the hits as list items, one a block; the first of a page carries the page's name. */
export function renderHits(list: HTMLOListElement, pages: readonly PageHits[]): void {
	list.replaceChildren(
		...pages.flatMap((group) => group.hits.map((hit, index) => item(group, hit, index === 0))),
	);
}

function item(group: PageHits, hit: Hit, isFirst: boolean): HTMLLIElement {
	const { page, id, kind } = hit.block;
	const li = element('li');
	li.dataset['kind'] = kind;
	const link = element('a');
	link.href = `${page.page}#${id}`;
	if (isFirst) li.className = 'first';
	if (isFirst && kind !== 'title') li.append(heading(group));
	if (kind === 'title') {
		link.className = 'head';
		link.append(...marked({ text: hit.text, ranges: hit.ranges }));
		li.append(link, below(group));
		return li;
	}
	if (kind === 'case') link.append(label('案例'));
	if (hit.isReceived) link.append(label('底本作'));
	const shown = excerpts(hit.text, hit.ranges);
	link.append(...shown.slice(0, EXCERPTS).flatMap(sentence));
	if (shown.length > EXCERPTS) link.append(label(`另有${rest(shown)}处`));
	li.append(link);
	return li;
}

const rest = (shown: readonly Excerpt[]): number =>
	shown.slice(EXCERPTS).reduce((sum, { ranges }) => sum + ranges.length, 0);

/** The page's name above its first hit; a link would repeat the hit's own. */
function heading(group: PageHits): HTMLElement {
	const h = element('h2');
	h.textContent = group.page.title;
	const header = element('div');
	header.className = 'head';
	header.append(h, below(group));
	return header;
}

function below({ page, count }: PageHits): HTMLElement {
	const small = element('small');
	small.textContent = [page.label, page.locator !== page.label && page.locator, `${count}处`]
		.filter(Boolean)
		.join('　');
	return small;
}

function sentence({ text, ranges, isCutBefore, isCutBehind }: Excerpt): Node[] {
	const span = element('span');
	span.className = 'excerpt';
	span.append(isCutBefore ? '……' : '', ...marked({ text, ranges }), isCutBehind ? '……' : '');
	return [span];
}

function marked({ text, ranges }: Pick<Excerpt, 'text' | 'ranges'>): Node[] {
	let at = 0;
	const nodes = ranges.flatMap(([start, end]) => {
		const mark = element('mark');
		mark.textContent = text.slice(start, end);
		const before = document.createTextNode(text.slice(at, start));
		at = end;
		return [before, mark];
	});
	return [...nodes, document.createTextNode(text.slice(at))];
}

function label(text: string): HTMLElement {
	const b = element('b');
	b.textContent = text;
	return b;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K): HTMLElementTagNameMap[K] {
	return document.createElement(name);
}
