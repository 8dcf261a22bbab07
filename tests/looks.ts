/** The first element of each look on an open page, where that was asked for. */
interface Looked {
	looks: Map<string, Element>;
}

/**
 * The looks on a page, each once; what looks alike has all in common that decides whether it can be
 * read: what it is, its lettering, what it stands on and in. Runs in the page, and so stands on its own.
 */
export function looksOn(): string[] {
	const known = new Map<Element | null, { own: string; ground: string }>();
	const looks: Looked['looks'] = new Map();
	for (const each of document.querySelectorAll('html, body, body *')) {
		const look = lookOf(each);
		if (!looks.has(look)) looks.set(look, each);
	}
	Object.assign(window, { looks } satisfies Looked);
	return [...looks.keys()];

	/** A link is told from the words beside it, and lettering from all that is painted under it. */
	function lookOf(each: Element): string {
		const style = getComputedStyle(each);
		const around = known.get(each.parentElement);
		const own = [
			...[each.tagName, each.getAttribute('class'), each.hasAttribute('href'), lettering(each)],
			...[style.color, style.fontSize, style.fontWeight, style.textDecorationLine],
			...[style.borderBottomWidth, style.visibility],
		].join();
		const painted = [style.backgroundColor, style.backgroundImage, style.opacity].join();
		const below = around?.ground ?? '';
		const ground = painted === 'rgba(0, 0, 0, 0),none,1' ? below : `${below} ${painted}`;
		known.set(each, { own, ground });
		const parts = [own, around?.own, known.get(each.parentElement?.parentElement ?? null)?.own];
		const isSeen = each.getClientRects().length > 0;
		return hash([...parts, traits(each), ground, isSeen].join(' / '));
	}

	/** What it is to those who do not see it: its role, and what else is said of it. */
	function traits(each: Element): string {
		const names = each.getAttributeNames().filter((name) => !/^(data-|id$)/.test(name));
		return [each.getAttribute('role'), each.getAttribute('type'), ...names.sort()].join();
	}

	/** Short enough to be sent; two numbers of 32 bits (FNV-1a). */
	function hash(text: string): string {
		let [one, two] = [0x811c9dc5, 0x01000193];
		for (let at = 0; at < text.length; at++) {
			one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
			two = Math.imul(two ^ text.charCodeAt(at), 0x85ebca6b);
		}
		return `${one.toString(36)}${two.toString(36)}`;
	}

	/** A single letter and mere signs are left to people. */
	function lettering({ childNodes }: Element): string {
		const own = [...childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
		const text = own
			.map(({ nodeValue }) => nodeValue)
			.join('')
			.trim();
		if (text.length < 2) return `${text.length}`;
		return /[\p{L}\p{N}]/u.test(text) ? 'words' : 'signs';
	}
}

/** Marks with `data-look` the first element of each of these looks, or every element where none is given. Runs in the page. */
export function markLooks(wanted: readonly string[] | null): void {
	const { looks } = window as never as Looked;
	for (const each of document.querySelectorAll('[data-look]')) each.removeAttribute('data-look');
	const marked =
		wanted === null
			? document.querySelectorAll('html, body, body *')
			: wanted.map((look) => looks.get(look)!);
	for (const each of marked) each.setAttribute('data-look', '');
}
