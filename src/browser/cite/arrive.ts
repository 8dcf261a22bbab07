import { fragmentIn, spotOf, type Fragment } from '../../citation/fragment.ts';
import { placeIn } from '../../citation/locator.ts';
import { element } from '../element.ts';
import { rangeOver, textNodesOf, wordsOf } from '../text-nodes.ts';
import { meantBy } from './meant.ts';
import { BLOCKS } from './passage.ts';

/** Leads to what the address of the page means, where the browser did not, or says what is near it. */
export function arrive(): void {
	if (location.hash === led) return;
	led = undefined;
	said?.remove();
	CSS.highlights?.delete('linked');
	const asked = idAsked();
	if (asked === undefined) return;
	const fragment = fragmentIn(addressOpened());
	if (fragment && showWords(fragment, asked)) return;
	if (asked === '' || document.getElementById(asked)) return;
	const meant = meantBy(asked, (id) => document.getElementById(id) !== null);
	if (meant) location.replace((led = `#${meant.id}`));
	if (!meant?.isSame) say(asked, meant?.id);
}

/** The id in the address; none where what stands there is no id. */
function idAsked(): string | undefined {
	try {
		const id = decodeURIComponent(location.hash.slice(1));
		return id.includes('=') || (id === '' && !addressOpened().includes('#:~:')) ? undefined : id;
	} catch {
		return location.hash.slice(1);
	}
}

/** The address as it was opened: scripts are not told of a text fragment elsewhere. */
function addressOpened(): string {
	const opened = performance.getEntriesByType('navigation')[0]?.name ?? '';
	const isHere = opened.startsWith(location.href.replace(/#$/, ''));
	return location.href.includes(':~:') ? location.href : isHere ? opened : location.href;
}

/** Marks the words of a fragment, wherever they now stand, and leads there; whether they were found. */
function showWords(fragment: Fragment, asked: string): boolean {
	const blocks = [...document.querySelectorAll(BLOCKS)].map((block) => textNodesOf(block));
	const nodes = blocks.flat();
	const named = document.getElementById(asked);
	const before = nodes.filter((node) => named && !named.contains(node) && precedes(node, named));
	const spot = spotOf(fragment, wordsOf(nodes), wordsOf(before).length);
	if (!spot) return false;
	const range = rangeOver(nodes, ...spot);
	if ('highlights' in CSS) CSS.highlights.set('linked', new Highlight(range));
	const { top, bottom } = range.getBoundingClientRect();
	if (top >= 0 && bottom <= innerHeight) return true;
	// The place behind a fragment is the reader's, who may have gone on from it.
	range.startContainer.parentElement!.scrollIntoView({ block: 'center' });
	return true;
}

const precedes = (node: Node, other: Node): boolean =>
	(node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The line that was said, and where it led: to arrive there is no news. */
let said: HTMLElement | undefined;
let led: string | undefined;

/** Says in a quiet line at the head of the page where the reader is, and what is near. */
function say(asked: string, near: string | undefined): void {
	const link = near && element('a', { href: `#${near}`, textContent: placeIn(near) ?? near });
	const here = document.querySelector('h1')!.textContent;
	const words = link ? ['相近的是', link, '。'] : [`这里是“${here}”。`];
	const close = element('button', {
		type: 'button',
		textContent: '收起',
		onclick: () => said?.remove(),
	});
	const line = element('span', {}, [`地址中的 #${asked} 不在本页，`, ...words]);
	said = element('p', { className: 'lost' }, [line, close]);
	said.setAttribute('role', 'status');
	said.dataset['edition'] = '';
	document.getElementById('main')!.prepend(said);
	// It lies over the head of the window, where what is near has just been led to.
	if (near) scrollBy({ top: -said.offsetHeight, behavior: 'instant' });
}
