/** Adds a style of the edition to the page. */
export function addStyle(css: string): void {
	const style = document.createElement('style');
	style.textContent = css;
	document.head.append(style);
}
