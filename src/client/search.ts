import { arrange, type PageHits } from '../search/arrange.ts';
import { termsOf } from '../search/engine.ts';
import { createEngines } from './engines.ts';
import { remember } from './found.ts';
import { renderHits } from './results.ts';

const script = document.currentScript as HTMLScriptElement;
const engines = createEngines({
	root: new URL('.', script.src).href,
	text: script.dataset['text']!,
	size: Number(script.dataset['size']),
});
const form = document.querySelector<HTMLFormElement>('form.find')!;
const box = form.querySelector<HTMLInputElement>('[type=search]')!;
const status = document.querySelector<HTMLElement>('[data-search-state]')!;
const list = document.querySelector<HTMLOListElement>('[data-results]')!;
const filters = document.querySelector<HTMLFieldSetElement>('.filters')!;
const help = document.querySelector<HTMLElement>('.help')!;
const retry = document.querySelector<HTMLButtonElement>('.retry')!;

type State = 'idle' | 'loading' | 'done' | 'error';
let latest = 0;
let shown: PageHits[] = [];

function say(state: State, message: string): void {
	status.dataset['searchState'] = state;
	status.textContent = message;
	retry.hidden = state !== 'error';
	help.hidden = !(state === 'idle' || (state === 'done' && shown.length === 0));
	filters.hidden = shown.length === 0;
}

/** Searches for what stands in the box; an answer that comes after a newer question is dropped. */
async function search(): Promise<void> {
	const turn = ++latest;
	const terms = termsOf(box.value);
	document.title = document.title.replace(
		/^检索[^·]*/,
		terms.length > 0 ? `检索：${box.value.slice(0, 40)} ` : '检索 ',
	);
	if (terms.length === 0) {
		show([]);
		say('idle', '');
		return;
	}
	if (status.dataset['searchState'] !== 'done') say('loading', '正在检索');
	try {
		const engine = await engines.ready();
		const found = await Promise.all(terms.map((term) => engine.find(term)));
		if (turn !== latest) return;
		document.documentElement.dataset['engine'] = engine.name;
		show(arrange(found, terms));
	} catch {
		if (turn !== latest) return;
		engines.retry();
		show([]);
		say('error', '检索未能载入');
	}
}

/** Shows the hits that the filters let through, and counts what each filter would show. */
function show(pages: PageHits[]): void {
	shown = pages;
	for (const input of filters.querySelectorAll('input')) {
		const count = countOf(chosen(pages, input));
		input.disabled = count === 0;
		input.parentElement!.querySelector('span')!.textContent = String(count);
	}
	const visible = chosen(pages);
	renderHits(list, visible);
	// Tells which query the list answers.
	list.dataset['query'] = box.value;
	const total = countOf(visible);
	say(
		'done',
		total > 0
			? `共 ${total} 处，${visible.length} 篇`
			: `没有找到“${box.value.trim().slice(0, 40)}”`,
	);
}

const countOf = (pages: readonly PageHits[]): number =>
	pages.reduce((sum, { count }) => sum + count, 0);

/** The hits under the checked filters: any of a group's values, all of the groups. With `only`, that filter stands for its group. */
function chosen(pages: readonly PageHits[], only?: HTMLInputElement): PageHits[] {
	const checked = [...filters.querySelectorAll<HTMLInputElement>('input:checked')];
	const valuesOf = (group: string): string[] =>
		only?.name === group
			? [only.value]
			: checked.filter(({ name }) => name === group).map(({ value }) => value);
	const [chapters, kinds] = [valuesOf('chapter'), valuesOf('kind')];
	const passes = (values: string[], value: string) => values.length === 0 || values.includes(value);
	return pages.flatMap((group) => {
		if (!passes(chapters, group.page.chapter)) return [];
		const hits = group.hits.filter(({ block }) => passes(kinds, block.kind));
		const count = hits.reduce((sum, { ranges }) => sum + ranges.length, 0);
		return hits.length > 0 ? [{ ...group, hits, count }] : [];
	});
}

function keepAddress(isNew: boolean): void {
	const address = new URL(location.href);
	if (box.value.trim() === '') address.searchParams.delete('q');
	else address.searchParams.set('q', box.value);
	if (address.href === location.href) return;
	history[isNew ? 'pushState' : 'replaceState'](null, '', address);
}

function readAddress(): void {
	box.value = new URL(location.href).searchParams.get('q') ?? '';
	void search();
}

let isComposing = false;
box.addEventListener('compositionstart', () => (isComposing = true));
box.addEventListener('compositionend', () => {
	isComposing = false;
	typed();
});
box.addEventListener('input', () => !isComposing && typed());
box.addEventListener('focus', () => void engines.ready().catch(() => undefined), { once: true });
form.addEventListener('submit', (event) => {
	event.preventDefault();
	keepAddress(true);
	void search();
});
filters.addEventListener('change', () => show(shown));
retry.addEventListener('click', () => void search());
list.addEventListener('click', ({ target }) => {
	const link = (target as Element).closest('a');
	if (link) remember(box.value, link.href);
});
addEventListener('popstate', readAddress);

function typed(): void {
	keepAddress(false);
	void search();
}

/** Up and down move between the box and the hits. */
addEventListener('keydown', (event) => {
	if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
	const stops: HTMLElement[] = [box, ...list.querySelectorAll('a')];
	const at = stops.indexOf(document.activeElement as HTMLElement);
	const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
	if (at === -1 || !next) return;
	event.preventDefault();
	next.focus();
});

readAddress();
