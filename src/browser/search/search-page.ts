import { viewIn } from '../../search/address.ts';
import { addressBar } from './address-bar.ts';
import type { Searcher } from './answer.ts';
import type { Answer } from './answered.ts';
import { filterBox } from './filter-box.ts';
import { filtered } from './filters.ts';
import type { Kit } from './kit.ts';
import { keepPlace } from './place.ts';

/** How long the answer to the question before may stand while a new one is looked for. */
const STALE = 400;
/** So many items are listed at once; of one report there are never more. */
const MOST = 1000;

/** Brings the search page to life; `isMixed` where several reports are searched. */
export function mountSearchPage(
	form: HTMLFormElement,
	searcher: Searcher,
	{ INTERRUPTED, inPortions, itemsOf, redrawing, summary, ...kit }: Kit,
	isMixed: boolean,
): void {
	const find = <T extends Element>(selector: string): T => document.querySelector<T>(selector)!;
	const box = form.querySelector<HTMLInputElement>('[type=search]')!;
	const status = find<HTMLElement>('[data-search-state]');
	const list = find<HTMLOListElement>('[data-results]');
	const fieldset = find<HTMLFieldSetElement>('.filters');
	const help = find<HTMLElement>('.help');
	const retry = find<HTMLButtonElement>('.retry');
	const offer = find<HTMLElement>('.offer');
	const rest = find<HTMLButtonElement>('.rest');
	const heading = document.title.replace(/^检索/, '');
	const filters = filterBox(fieldset);
	const goBack = keepPlace();
	/** Whether numbers inside longer ones are wanted, too. */
	let number: string[] = [];
	const view = () => {
		return {
			query: box.value.trim() === '' ? '' : box.value,
			wanted: { ...filters.wanted(), number },
		};
	};
	const address = addressBar(view);

	let turn = 0;
	let showing = 0;
	let most = MOST;
	let asked = '';
	let answer: Answer | undefined;

	const say = (state: 'idle' | 'loading' | 'done' | 'error', message: string) => {
		status.dataset['searchState'] = state;
		// Said again, it would be read out again.
		if (status.textContent !== message) status.textContent = message;
		// Where the reader has pressed it, it stays until there is nothing more to try.
		if (state !== 'loading') retry.hidden = state !== 'error' && !answer?.missed;
	};

	/** Takes the items away, in two steps; the list keeps its height, and with it the reader’s place. */
	function* clearing(): Generator<unknown, void> {
		delete list.dataset['query'];
		yield (list.style.minHeight = `${list.offsetHeight}px`);
		yield list.replaceChildren();
	}

	/** Says what the list shows, when all of it stands. */
	const stand = (query: string, isWhole: boolean) => {
		list.style.minHeight = '';
		list.dataset['query'] = query;
		list.dataset['whole'] = String(isWhole);
	};

	/** The steps in which an answer comes to stand. */
	function* laying(all: Answer, visible: Answer, isSame: boolean): Generator<unknown, void> {
		if (!isSame) {
			most = MOST;
			yield* clearing();
		}
		yield address.catchUp();
		yield filters.count(all);
		// To ask for a height is to lay out: so the clock of the portion sees what that takes.
		const items = itemsOf(visible, { root: '', isMixed });
		for (const index of redrawing(list, items.slice(0, most))) yield index % 2 && list.offsetHeight;
		rest.hidden = items.length <= most;
		rest.textContent = `已列${most}条，再列${MOST}条`;
	}

	/**
	 * Shows what the filters let through, and beside each filter what it would show; in place of what
	 * stands there if that answers the same question.
	 */
	const show = async (isSame = false) => {
		const mine = ++showing;
		const isWanted = () => mine === showing;
		const all = answer;
		const query = box.value;
		const isEmpty = !all || all.pages.length + all.added.length === 0;
		fieldset.hidden = isEmpty;
		help.hidden = !!all && !(isEmpty && all.names.length === 0);
		offer.replaceChildren(...(all?.fuller?.waysOn(all, view(), new URL(location.href)) ?? []));
		offer.hidden = !offer.firstChild;
		if (!all) {
			list.replaceChildren();
			rest.hidden = true;
			stand(query, true);
			return say('idle', '');
		}
		const visible = isEmpty ? all : filtered(all, filters.wanted());
		const message = summary(visible, query, all);
		say('loading', message);
		await inPortions(laying(all, visible, isSame), isWanted).catch(() => undefined);
		if (!isWanted()) return;
		stand(query, all.isWhole);
		goBack();
		say('done', message);
	};

	/** An answer that comes after a newer question is dropped. */
	const search = async () => {
		const mine = ++turn;
		const isWanted = () => mine === turn;
		const isSame = list.dataset['query'] === box.value;
		const query = (asked = box.value);
		showing++;
		if (query.trim() !== '') searcher.prepare();
		document.title = `检索${query.trim() ? `：${query.trim().slice(0, 40)}` : ''}${heading}`;
		const wait = answer ? STALE : 0;
		const waiting = setTimeout(() => isWanted() && say('loading', '正在检索'), wait);
		try {
			const next = await searcher.ask(query, isWanted, number.length > 0);
			if (!isWanted()) return;
			clearTimeout(waiting);
			answer = query.trim() === '' ? undefined : next;
			void show(isSame);
		} catch {
			if (!isWanted()) return;
			answer = undefined;
			void show();
			help.hidden = true;
			say('error', `${INTERRUPTED}可重试，或打开通读，用浏览器的页内查找。`);
		} finally {
			clearTimeout(waiting);
		}
	};

	const readAddress = () => {
		const { query, wanted } = address.read();
		box.value = query;
		({ number } = wanted);
		filters.want(wanted);
		void search();
	};

	kit.onTyping(box, () => {
		number = [];
		address.follow();
		void search();
	});
	kit.moveWithArrows(box, list);
	// Some browsers would empty the box: what was typed stays, and Escape leads back to it.
	form.parentElement!.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape' || event.isComposing) return;
		event.preventDefault();
		box.focus();
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		address.keep(true);
		void search();
	});
	fieldset.addEventListener('change', () => {
		for (const _ of clearing());
		address.step();
		void show(true);
	});
	retry.addEventListener('click', () => void search());
	rest.addEventListener('click', () => {
		most += MOST;
		void show(true);
	});
	addEventListener('online', () => !retry.hidden && void search());
	list.addEventListener('click', ({ target }) => {
		const opened = (target as Element).closest('a');
		address.keep(true);
		if (opened && answer) kit.remember(answer.terms, opened.href, number.length > 0);
	});
	addEventListener('popstate', readAddress);
	// WebKit empties the box of a page that comes back from its memory, just after it says so.
	addEventListener('pageshow', ({ persisted }) => persisted && setTimeout(readAddress, 50));
	// Not while something else is being typed, least of all in an input method.
	searcher.onFuller(() => asked.trim() !== '' && asked === box.value && void search());
	box.addEventListener('focus', searcher.prepare);
	if (box.value !== '' && !viewIn(new URL(location.href))) void search();
	else readAddress();
	// Where no keyboard slides over the page, typing can begin at once.
	if (box.value === '' && matchMedia('(hover: hover)').matches) box.focus();
}
