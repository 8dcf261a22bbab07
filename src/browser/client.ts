import { later } from './later.ts';
import { isFound } from './search/found.ts';
import { sayMissing } from './search/missing.ts';

const script = document.currentScript as HTMLScriptElement;
const isSearchPage = document.querySelector('[data-results]');
const button = document.querySelector<HTMLButtonElement>('.set')!;
const loaded = new Set<string>();
/** The number of a paragraph, the sign of a figure, the row of a number, an entry, a note; and the way to report an error. */
const SIGNS = '.pn, .fig-no, .i a, .entry h3 a, .notes b, .errors';

// Asked at once: who has gone elsewhere is marked no more, however short they stay.
const isMarked = !isSearchPage && isFound();
if (Object.keys(document.documentElement.dataset).length > 0) load('settings');
for (const type of ['focusin', 'input', 'pointerover']) addEventListener(type, wake);
wake({ target: document.activeElement });

// The script of the settings opens them when it finds the button pressed.
button.disabled = false;
button.onclick = () => {
	button.setAttribute('aria-expanded', 'true');
	load('settings');
};
// A page that comes back from the browser's memory may have been set otherwise meanwhile.
addEventListener('pageshow', ({ persisted }) => persisted && load('settings'));

// The marks of a search, and behind everything else the copy for reading offline, where a worker may be: on
// a host, but not at localhost, where one edition follows another, and not with a figure in a page of others.
const isHosted = location.protocol !== 'file:' && location.hostname !== 'localhost';
addEventListener('load', () =>
	later(() => {
		if (isMarked) load('marks');
		if ('serviceWorker' in navigator && isHosted && self === top) load('offline');
	}),
);

// Who opens an address, selects words or comes near the cite box may want to point at something.
if (location.hash) {
	load('cite');
	if (document.querySelector('.notes')) load('notes');
}
document.onselectionchange = () => getSelection()!.isCollapsed || load('cite');
const box = document.getElementById('cite');
const near = { rootMargin: '50%' };
const observer = new IntersectionObserver(([at]) => at!.isIntersecting && load('cite'), near);
const watch = () => {
	script.dataset['isMet'] = '';
	observer.observe(box!);
};
// Nobody copies before they have moved, and until then the page is still being laid out. A page that
// comes to stand under a pointer at rest hears that it is over, but not that it moves.
if (box)
	for (const move of ['pointermove', 'scroll', 'keydown', 'touchstart'])
		addEventListener(move, watch, { once: true });

/** Search, settings and what notes do are loaded when the reader turns to them, not with the page. */
function wake({ type, target }: { type?: string; target: EventTarget | null }): void {
	if (!(target instanceof Element)) return;
	if (target.closest('.ref, .notes')) load('notes');
	if (target.closest('.drop')) load('drop');
	if (type === 'pointerover') return;
	if (target.closest('.set, .filter')) load('settings');
	if (target.closest('.notes')) load('cite');
	if (!isSearchPage && target.matches('[type=search]'))
		load('search', () => sayMissing(target as HTMLInputElement));
}

/** Loads another script of the edition, which is told what this one is told; calls `failed` where it does not come. */
function load(
	name: 'cite' | 'drop' | 'marks' | 'notes' | 'offline' | 'search' | 'settings',
	failed?: () => void,
): void {
	if (loaded.has(name)) return;
	loaded.add(name);
	const created = document.createElement('script');
	Object.assign(created.dataset, script.dataset);
	created.src = script.src.replace(/client(?=\.js[^/]*$)/, name);
	created.onerror = () => {
		loaded.delete(name);
		failed?.();
	};
	document.head.append(created);
}

// The words of a search go along in the fragment, too: there are hosts that drop the query.
addEventListener('submit', ({ target }) => {
	const form = target as HTMLFormElement;
	const box = form.querySelector<HTMLInputElement>('[type=search]');
	if (box) form.action = form.action.replace(/#.*|$/, `#q=${encodeURIComponent(box.value)}`);
});

// A sign of its own, such as the number of a paragraph, opens what its address can be used for; a
// marker opens its note, whose numeral leads back.
addEventListener('click', (event) => {
	const link = (event.target as Element).closest<HTMLAnchorElement>(
		`.ref[data-kind], .notes .back, ${SIGNS}`,
	);
	if (!link || event.ctrlKey || event.metaKey) return;
	event.preventDefault();
	const isSign = link.matches(SIGNS);
	link.dataset[isSign ? 'asked' : 'called'] = '';
	load(isSign ? 'cite' : 'notes', () => location.assign(link.hash));
});

/** `/` or Ctrl K leads to the search box. */
addEventListener('keydown', (event) => {
	const { key, ctrlKey, metaKey, altKey, target } = event;
	const isTyping = target instanceof Element && target.matches('input, textarea, select');
	const isAsked = ctrlKey || metaKey ? key.toLowerCase() === 'k' : key === '/' && !isTyping;
	const box = document.querySelector<HTMLInputElement>('[type=search]');
	if (!box || !isAsked || altKey) return;
	event.preventDefault();
	box.focus();
	box.select();
});
