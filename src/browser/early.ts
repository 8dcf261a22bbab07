/**
 * Runs inside every page, before anything is painted: what the reader has set goes to attributes
 * of the root, and the style for it, which was stored beside it, is adopted. Whatever fails, the
 * page stands in its defaults.
 */
try {
	const { set, css } = JSON.parse(localStorage['edition:settings']);
	Object.assign(document.documentElement.dataset, set);
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	document.adoptedStyleSheets = [sheet];
} catch {
	// Nothing is set, or storage is blocked.
}
