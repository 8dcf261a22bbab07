import { isFound } from './search/found.ts';

const script = document.currentScript as HTMLScriptElement;
const isSearchPage = document.querySelector('[data-results]');
const button = document.querySelector<HTMLButtonElement>('.set')!;
const loaded = new Set<string>();
/** The number of a paragraph, the sign of a figure, the row of a number, an entry, a note; and the way to report an error. */
const SIGNS = '.pn, .fig-no, .i a, .entry h3 a, .notes b, .errors';

if (!isSearchPage && isFound()) load('marks');
if (Object.keys(document.documentElement.dataset).length > 0) load('settings');
addEventListener('focusin', wake);
wake({ target: document.activeElement });

// The script of the settings opens them when it finds the button pressed.
button.disabled = false;
button.onclick = () => {
	button.setAttribute('aria-expanded', 'true');
	load('settings');
};
// A page that comes back from the browser's memory may have been set otherwise meanwhile.
addEventListener('pageshow', ({ persisted }) => persisted && load('settings'));

// The copy for reading offline comes behind everything else, where a worker may be: on a host, but
// not at localhost, where one edition follows another, and not with a figure in a page of others.
const isHosted = location.protocol !== 'file:' && location.hostname !== 'localhost';
if ('serviceWorker' in navigator && isHosted && self === top)
	addEventListener('load', () => load('offline'));

// Who opens an address, selects words or comes near the cite box may want to point at something.
if (location.hash) load('cite');
document.onselectionchange = () => getSelection()!.isCollapsed || load('cite');
const box = document.getElementById('cite');
const near = { rootMargin: '50%' };
if (box) new IntersectionObserver(([at]) => at!.isIntersecting && load('cite'), near).observe(box);

/** Search and settings are loaded when the reader turns to them, not with the page. */
function wake({ target }: { target: EventTarget | null }): void {
	if (!(target instanceof Element)) return;
	if (target.closest('.set, .filter')) load('settings');
	if (target.closest('.notes')) load('cite');
	if (!isSearchPage && target.matches('[type=search]')) load('search');
}

/** Loads another script of the edition, which is told what this one is told. */
function load(name: 'cite' | 'marks' | 'offline' | 'search' | 'settings'): void {
	if (loaded.has(name)) return;
	loaded.add(name);
	const created = document.createElement('script');
	Object.assign(created.dataset, script.dataset);
	created.src = new URL(`${name}.js${new URL(script.src).search}`, script.src).href;
	created.onerror = () => loaded.delete(name);
	document.head.append(created);
}

// The words of a search go along in the fragment, too: there are hosts that drop the query.
addEventListener('submit', ({ target }) => {
	const form = target as HTMLFormElement;
	const box = form.querySelector<HTMLInputElement>('[type=search]');
	if (box) form.action = form.action.replace(/#.*|$/, `#q=${encodeURIComponent(box.value)}`);
});

// A sign of its own, such as the number of a paragraph, opens what its address can be used for. Notes
// leave no steps in the history. One that is put away leaves the text where the eye is, unless its
// marker is far from there.
addEventListener('click', (event) => {
	const link = (event.target as Element).closest<HTMLAnchorElement>(
		`.ref[data-kind], .notes li > a, ${SIGNS}`,
	);
	if (!link || event.ctrlKey || event.metaKey) return;
	event.preventDefault();
	if (link.matches(SIGNS)) {
		link.dataset['asked'] = '';
		load('cite');
		return;
	}
	const place = scrollY;
	const isPutAway = link.matches('.notes :target *');
	location.replace(link.hash);
	if (isPutAway && Math.abs(scrollY - place) < innerHeight / 2) scrollTo(0, place);
});

/** Escape puts a note away; `/` or Ctrl K leads to the search box. */
addEventListener('keydown', (event) => {
	const { key, ctrlKey, metaKey, altKey, target } = event;
	if (key === 'Escape') document.querySelector<HTMLElement>('.notes :target .back')?.click();
	const isTyping = target instanceof Element && target.matches('input, textarea, select');
	const isSlash = key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping;
	const isCtrlK = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;
	const box = document.querySelector<HTMLInputElement>('[type=search]');
	if (!box || !(isSlash || isCtrlK)) return;
	event.preventDefault();
	box.focus();
	box.select();
});
