/** A marker in the text and its note, which are lit and shown together. */
export interface Pair {
	marker: HTMLElement;
	note: HTMLElement;
}

/** The pair of which an element is a part. */
export function pairOf(target: EventTarget | null): Pair | undefined {
	const part = target instanceof Element && target.closest('.ref[data-kind], .notes li');
	return part ? pairNamed(part.id.replace(/^ref-/, '')) : undefined;
}

/** The pair whose note stands at the page's own address. */
export const pairAtAddress = (): Pair | undefined => pairNamed(location.hash.slice(1));

/** The pair whose note has this id, if it has a marker on the page. */
export function pairNamed(id: string): Pair | undefined {
	const note = document.getElementById(id);
	const marker = document.getElementById(`ref-${id}`);
	return note?.matches('.notes li') && marker ? { marker, note } : undefined;
}
