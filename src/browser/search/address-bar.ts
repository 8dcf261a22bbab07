import { settled, viewIn, withView, type View } from '../../search/address.ts';

/** The address follows the box at this distance, because browsers refuse too many changes. */
const DELAY = 300;

/** The address of the search page, which holds the words and what is wanted of the answer. */
export interface AddressBar {
	/** Puts the view into the address; `isSent` when the reader has sent it off. */
	keep: (isSent: boolean) => void;
	/** Does so as a step of its own, which Back undoes. */
	step: () => void;
	/** Does so when the reader pauses. */
	follow: () => void;
	/** Does at once what is to follow: the fewer links a page has, the less a new address costs. */
	catchUp: () => void;
	/** The view that the address holds. */
	read: () => View;
}

/**
 * Keeps a view in the address. What is typed first after a search that was sent off is a step of its
 * own in the history, so that Back leads to that search; what is typed after it takes its place.
 */
export function addressBar(view: () => View): AddressBar {
	let later: ReturnType<typeof setTimeout> | undefined;
	let isDraft = false;
	let kept = 0;
	const keep = (isSent: boolean, isForced = false) => {
		clearTimeout(later);
		kept = performance.now();
		const here = new URL(location.href);
		const next = withView(here, view());
		if (next.href !== here.href) {
			const before = viewIn(here)?.query;
			const isNew = view().query !== (before ?? '');
			const isStep = isForced || (isNew && !isDraft && (isSent || before !== undefined));
			history[isStep ? 'pushState' : 'replaceState'](null, '', next);
			isDraft ||= isNew;
		}
		if (isSent) isDraft = false;
	};
	return {
		keep,
		step: () => keep(false, true),
		follow: () => {
			clearTimeout(later);
			later = setTimeout(keep, DELAY, false);
		},
		catchUp: () => {
			if (performance.now() - kept > DELAY) keep(false);
		},
		read: () => {
			clearTimeout(later);
			isDraft = false;
			const here = new URL(location.href);
			const next = settled(here);
			if (next.href !== here.href) history.replaceState(null, '', next);
			return viewIn(next) ?? viewIn(new URL('?q=', next))!;
		},
	};
}
