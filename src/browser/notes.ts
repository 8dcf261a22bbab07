import style from '../styles/lit.css?added';
import { close, onAddress, open } from './notes/address.ts';
import { isBeside, isInView, isSeen } from './notes/lift.ts';
import { light } from './notes/light.ts';
import { pairAtAddress, pairOf, type Pair } from './notes/pair.ts';
import { addStyle } from './style.ts';

/** How long a note stays that the pointer has left, so that it can be reached from its marker, in milliseconds. */
const STAYS = 500;

/** What is lit: what the pointer or the focus came to last, otherwise what stands at the address. */
let met: Pair | undefined;
let opened: Pair | undefined;
let leaving = 0;

addStyle(style);
onAddress(arrive);
addEventListener('pointerover', ({ target, pointerType }) => {
	if (pointerType !== 'touch') meet(target);
});
addEventListener('focusin', ({ target }) => {
	met = pairOf(target);
	show();
});
addEventListener('click', (event) => {
	const { target, ctrlKey, metaKey } = event;
	if (!(target instanceof Element) || ctrlKey || metaKey) return;
	const link = target.closest<HTMLElement>('.ref[data-kind], .notes .back');
	if (link) follow(link);
	else if (opened && isIdle(target)) putAway(opened);
});
addEventListener('keydown', ({ key }) => {
	if (key !== 'Escape') return;
	met = undefined;
	if (opened) putAway(opened);
	else show();
});

const called = document.querySelector<HTMLElement>('[data-called]');
if (called) follow(called);
else arrive();
meet(document.querySelector('.ref:hover, .ref:focus'));

/** A note that the pointer is on stays where it is; one that a marker calls comes. Past an open note the pointer may go over others. */
function meet(target: EventTarget | null): void {
	clearTimeout(leaving);
	const pair = pairOf(target);
	if (opened && pair?.note !== opened.note) return;
	if (pair) {
		met = pair;
		light(pair, !pair.note.contains(target as Element));
	} else if (met)
		leaving = setTimeout(() => {
			met = undefined;
			show();
		}, STAYS);
}

/** A marker opens its note and puts it away; the numeral of a note leads back to its words, and a note at the foot of the window only goes. */
function follow(link: HTMLElement): void {
	delete link.dataset['called'];
	const pair = pairOf(link)!;
	const isOpen = pair.note === opened?.note;
	if (!isOpen && link === pair.marker) {
		open(pair);
		opened = pair;
		show();
		return;
	}
	const isSheet = isOpen && !isBeside(pair);
	if (!isSheet && !isInView(pair.marker)) pair.marker.scrollIntoView({ block: 'center' });
	if (isOpen) putAway(pair);
	if (link !== pair.marker) pair.marker.focus({ preventScroll: true });
}

/** Whether a click means nothing but the place it was made at. */
function isIdle(target: Element): boolean {
	const isUsed = pairOf(target) ?? target.closest('a, button, input, label, summary, [role]');
	return !isUsed && getSelection()!.isCollapsed;
}

function putAway(pair: Pair): void {
	close(pair);
	// The address may have given the marker the focus, which is not meant to call the note again.
	met = opened = undefined;
	show();
}

/** By a link, or by Back and Forward: whoever comes to a note sees its words, too. */
function arrive(closed?: Pair): void {
	// The step took the focus from where it was; whoever goes on by keys goes on from the words.
	closed?.marker.focus({ preventScroll: true });
	if (closed) met = undefined;
	const pair = pairAtAddress();
	if (pair && pair.note !== opened?.note && !isSeen(pair))
		// At the foot of a narrow window lies the note itself.
		pair.marker.scrollIntoView({ block: isBeside(pair) ? 'center' : 'start' });
	opened = pair;
	show();
}

function show(): void {
	light(met ?? opened);
}
