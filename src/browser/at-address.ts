/** What the fragment of the address names on the open page. */
export const elementAtAddress = (): HTMLElement | null =>
	document.getElementById(decodeURIComponent(location.hash.slice(1)));
