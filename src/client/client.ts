import { termsOf } from '../search/engine.ts';
import { forget, recall } from './found.ts';
import { highlight } from './highlight.ts';
import { mountStepper } from './stepper.ts';

const script = document.currentScript as HTMLScriptElement;
const isSearchPage = document.querySelector('[data-results]') !== null;

if (!isSearchPage) {
	const ranges = highlight(recall(termsOf));
	if (ranges.length > 0) mountStepper(ranges, forget);
	addEventListener('focusin', loadSearch);
	if (document.activeElement?.matches('[type=search]'))
		loadSearch({ target: document.activeElement });
}

/** The search is loaded when a search box gets the focus, not with the page. */
function loadSearch({ target }: { target: EventTarget | null }): void {
	if (!(target instanceof Element && target.matches('[type=search]'))) return;
	removeEventListener('focusin', loadSearch);
	const search = document.createElement('script');
	Object.assign(search.dataset, script.dataset);
	search.src = new URL(script.dataset['search']!, script.src).href;
	document.head.append(search);
}

/** `/` or Ctrl K leads to the search box. */
addEventListener('keydown', (event) => {
	const { key, ctrlKey, metaKey, altKey, target } = event;
	const isSlash = key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping(target);
	const isCtrlK = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;
	const box = document.querySelector<HTMLInputElement>('[type=search]');
	if (!box || !(isSlash || isCtrlK)) return;
	event.preventDefault();
	box.focus();
	box.select();
});

function isTyping(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}
