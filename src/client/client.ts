import { isFound } from './found.ts';

const script = document.currentScript as HTMLScriptElement;

if (!document.querySelector('[data-results]')) {
	if (isFound()) load('marks');
	addEventListener('focusin', loadSearch);
	loadSearch({ target: document.activeElement });
}

/** The search is loaded when a search box gets the focus, not with the page. */
function loadSearch({ target }: { target: EventTarget | null }): void {
	if (!(target instanceof Element && target.matches('[type=search]'))) return;
	removeEventListener('focusin', loadSearch);
	load('search');
}

/** Loads another script of the edition, which is told what this one is told. */
function load(name: 'marks' | 'search'): void {
	const created = document.createElement('script');
	Object.assign(created.dataset, script.dataset);
	created.src = new URL(script.dataset[name]!, script.src).href;
	document.head.append(created);
}

/** `/` or Ctrl K leads to the search box. */
addEventListener('keydown', (event) => {
	const { key, ctrlKey, metaKey, altKey, target } = event;
	const isTyping = target instanceof Element && target.matches('input, textarea, select');
	const isSlash = key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping;
	const isCtrlK = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;
	const box = document.querySelector<HTMLInputElement>('[type=search]');
	if (!box || !(isSlash || isCtrlK)) return;
	event.preventDefault();
	box.focus();
	box.select();
});
