/** Adds a style of the edition to the page. */
export function addStyle(css: string): void {
	const style = document.createElement('style');
	style.textContent = css;
	document.head.append(style);
}

/** The same for the one style that a page may already have adopted before it was painted. */
export function adoptStyle(css: string): void {
	try {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		document.adoptedStyleSheets = [sheet];
	} catch {
		addStyle(css);
	}
}
