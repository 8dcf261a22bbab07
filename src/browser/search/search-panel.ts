import { viewIn } from '../../search/address.ts';
import type { Searcher } from './answer.ts';
import type { Kit } from './kit.ts';
import type { Setting } from './answered.ts';

/** How many hits the panel shows; all of them stand on the search page. */
const MOST = 6;

/** The panel of a page: how its items are set, and the report that is searched where there are others. */
interface Scope extends Setting {
	report: string | undefined;
	/** Marks on the open page what was found. */
	mark: () => unknown;
}

/** Results while typing, under the search box of any page. */
export function mountSearchPanel(
	form: HTMLFormElement,
	searcher: Searcher,
	{ INTERRUPTED, element, itemsOf, redrawing, searchFor, summary, ...kit }: Kit,
	scope: Scope,
): void {
	const box = form.querySelector<HTMLInputElement>('[type=search]')!;
	const status = element('p', { role: 'status' });
	const list = element('ol', { className: 'hits' });
	const panel = element('div', { className: 'panel', hidden: true });
	const retry = element('button', { className: 'retry', type: 'button' }, ['重试']);
	const all = element('a');
	const beyond = element('a', {}, ['检索各册']);
	const offer = element('p', { className: 'offer' });
	const ways = element('p', { className: 'ways' }, scope.report ? [all, beyond] : [all]);
	panel.append(status, offer, list);
	form.append(panel);

	let turn = 0;
	let terms: string[] = [];
	const close = () => {
		turn++;
		panel.hidden = true;
	};
	/** What stands there already keeps its place, and with it the focus. */
	const place = (line: HTMLElement, isWanted: boolean) => {
		if (!isWanted) line.remove();
		else if (!line.isConnected) panel.append(line);
	};
	const search = async () => {
		const mine = ++turn;
		const query = box.value;
		const isWanted = () => mine === turn;
		const answer = await searcher.ask(query, isWanted).catch(() => undefined);
		if (!isWanted()) return;
		if (query.trim() === '') return close();
		terms = answer?.terms ?? [];
		const items = answer ? itemsOf(answer, scope).slice(0, MOST) : [];
		const isInside = panel.contains(document.activeElement);
		// So few are one step.
		for (const _ of redrawing(list, items));
		const where = scope.report && terms.length > 0 ? '本书：' : '';
		status.textContent = answer ? where + summary(answer, query) : INTERRUPTED;
		all.href = new URL(searchFor(query, scope.report), form.action).href;
		beyond.href = new URL(searchFor(query), form.action).href;
		all.textContent = items.length > 0 ? '查看全部结果' : '打开检索页';
		offer.replaceChildren(
			...(answer?.fuller?.waysOn(answer, viewIn(new URL(all.href))!, new URL(all.href)) ?? []),
		);
		place(ways, terms.length > 0);
		place(retry, !answer || answer.missed !== undefined);
		panel.hidden = false;
		// What had the focus may be gone with the answer before; the keys still lead on.
		if (isInside && !panel.contains(document.activeElement)) box.focus();
	};

	kit.onTyping(box, () => void search());
	kit.moveWithArrows(box, panel);
	retry.addEventListener('click', () => {
		box.focus();
		void search();
	});
	addEventListener('online', () => !panel.hidden && retry.isConnected && void search());
	panel.addEventListener('click', ({ target }) => {
		const link = (target as Element).closest('a');
		if (link) kit.remember(terms, link.href);
		if (!link || ways.contains(link)) return;
		// A link into the page that is open changes no page: let the panel go, and mark when it is there.
		close();
		if (link.pathname === location.pathname) setTimeout(scope.mark);
	});
	form.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape' || event.isComposing) return;
		// Some browsers would empty the box.
		event.preventDefault();
		close();
		box.focus();
	});
	form.addEventListener('focusout', ({ relatedTarget }) => {
		if (relatedTarget && !form.contains(relatedTarget as Node)) close();
	});
	addEventListener('pointerdown', ({ target }) => !form.contains(target as Node) && close());
	searcher.onFuller(() => box.value.trim() !== '' && !panel.hidden && void search());
	if (box.value !== '') void search();
}
