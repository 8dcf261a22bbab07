import { queryIn, searchFor, settled, withQuery } from '../../search/address.ts';
import type { Answer, Searcher } from './answer.ts';
import { element } from '../element.ts';
import { countsBy, filtered, type Group, type Wanted } from './filters.ts';
import { remember } from './found.ts';
import { renderAnswer } from './results.ts';
import { INTERRUPTED, summary } from './summary.ts';
import { moveWithArrows, onTyping } from './typing.ts';

/** The address follows the box at this distance, because browsers refuse too many changes. */
const ADDRESS_DELAY = 300;

/** How long the answer to the question before may stand while a new one is looked for. */
const STALE = 400;

/** Brings the search page to life. */
export function mountSearchPage(form: HTMLFormElement, searcher: Searcher): void {
	const find = <T extends Element>(selector: string): T => document.querySelector<T>(selector)!;
	const box = form.querySelector<HTMLInputElement>('[type=search]')!;
	const status = find<HTMLElement>('[data-search-state]');
	const list = find<HTMLOListElement>('[data-results]');
	const filters = find<HTMLFieldSetElement>('.filters');
	const bodies = filters.querySelector('select')!;
	const help = find<HTMLElement>('.help');
	const retry = find<HTMLButtonElement>('.retry');
	const offer = find<HTMLElement>('.offer');
	const checks = [...filters.querySelectorAll('input')];
	const heading = document.title.replace(/^检索/, '');

	let turn = 0;
	let asked = '';
	let answer: Answer | undefined;
	let address: ReturnType<typeof setTimeout> | undefined;

	const say = (state: 'idle' | 'loading' | 'done' | 'error', message: string) => {
		status.dataset['searchState'] = state;
		status.textContent = message;
		retry.hidden = state !== 'error';
	};

	const wanted = (): Wanted => {
		const of = (group: Group) =>
			checks.filter(({ name, checked }) => name === group && checked).map(({ value }) => value);
		return { kind: of('kind'), chapter: of('chapter'), body: bodies.value ? [bodies.value] : [] };
	};

	/** Shows what the filters let through, and beside each filter what it would show. */
	const show = () => {
		const all = answer;
		const isEmpty = !all || all.pages.length + all.added.length === 0;
		filters.hidden = isEmpty;
		help.hidden = !!all && !(isEmpty && all.names.length === 0);
		offer.replaceChildren();
		offer.hidden = true;
		list.dataset['query'] = box.value;
		list.dataset['whole'] = String(all?.isWhole ?? true);
		if (!all) {
			list.replaceChildren();
			return say('idle', '');
		}
		const visible = filtered(all, wanted());
		list.replaceChildren(...renderAnswer(visible));
		countFilters(all);
		say('done', summary(visible, box.value));
		if (all.suggestions.length === 0) return;
		offer.hidden = false;
		offer.append('可试：', ...all.suggestions.map(link));
	};

	const countFilters = (all: Answer) => {
		const now = wanted();
		const groups: Record<Group, Map<string, number>> = {
			kind: countsBy(all, now, 'kind'),
			chapter: countsBy(all, now, 'chapter'),
			body: countsBy(all, now, 'body'),
		};
		for (const input of checks) {
			const count = groups[input.name as Group].get(input.value) ?? 0;
			input.disabled = count === 0 && !input.checked;
			input.parentElement!.querySelector('span')!.textContent = String(count);
		}
		const labels = new Map(all.pages.map(({ page }) => [page.page, page.label]));
		for (const { block } of all.added) labels.set(block.page.page, block.page.label);
		const chosen = bodies.value;
		bodies.replaceChildren(
			element('option', { value: '' }, ['全部各篇']),
			...[...groups.body].map(([page, count]) =>
				element('option', { value: page, selected: page === chosen }, [
					`${labels.get(page)} ${count}`,
				]),
			),
		);
	};

	const link = (query: string) => element('a', { href: searchFor(query) }, [query]);

	/** An answer that comes after a newer question is dropped. */
	const search = async () => {
		const mine = ++turn;
		const query = (asked = box.value);
		if (query.trim() !== '') searcher.prepare();
		document.title = `检索${query.trim() ? `：${query.trim().slice(0, 40)}` : ''}${heading}`;
		const wait = status.dataset['searchState'] === 'done' ? STALE : 0;
		const waiting = setTimeout(() => mine === turn && say('loading', '正在检索'), wait);
		try {
			const next = await searcher.ask(query);
			if (mine !== turn) return;
			answer = query.trim() === '' ? undefined : next;
			show();
		} catch {
			if (mine !== turn) return;
			answer = undefined;
			show();
			say('error', `${INTERRUPTED}可重试，或打开通读，用浏览器的页内查找。`);
		} finally {
			clearTimeout(waiting);
		}
	};

	const keepAddress = (isNew: boolean) => {
		clearTimeout(address);
		const next = withQuery(new URL(location.href), box.value.trim() === '' ? '' : box.value);
		if (next.href !== location.href) history[isNew ? 'pushState' : 'replaceState'](null, '', next);
	};

	const readAddress = () => {
		const here = new URL(location.href);
		const next = settled(here);
		if (next.href !== here.href) history.replaceState(null, '', next);
		box.value = queryIn(next) ?? '';
		void search();
	};

	onTyping(box, () => {
		clearTimeout(address);
		address = setTimeout(() => keepAddress(false), ADDRESS_DELAY);
		void search();
	});
	moveWithArrows(box, list);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		keepAddress(true);
		void search();
	});
	filters.addEventListener('change', show);
	retry.addEventListener('click', () => void search());
	addEventListener('online', () => status.dataset['searchState'] === 'error' && void search());
	list.addEventListener('click', ({ target }) => {
		const opened = (target as Element).closest('a');
		keepAddress(false);
		if (opened && answer) remember(answer.terms, opened.href);
	});
	addEventListener('popstate', readAddress);
	// WebKit empties the box of a page that comes back from its memory, just after it says so.
	addEventListener('pageshow', ({ persisted }) => persisted && setTimeout(readAddress, 50));
	// Not while something else is being typed, least of all in an input method.
	searcher.onFuller(() => asked.trim() !== '' && asked === box.value && void search());
	box.addEventListener('focus', searcher.prepare);
	if (box.value !== '' && queryIn(new URL(location.href)) === undefined) void search();
	else readAddress();
}
