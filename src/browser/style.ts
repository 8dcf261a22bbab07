import { element } from './element.ts';

/** A style of the edition: src/outputs/added-styles.ts. */
export interface Style {
	/** Its file, beside the scripts. */
	name: string;
	css: string;
}

const { src } = document.currentScript as HTMLScriptElement;

/**
 * Adds a style of the edition to the page, behind those it has: as a sheet, which its policy lets
 * pass, or where the browser cannot construct one, from its file.
 */
export function addStyle({ name, css }: Style): void {
	try {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	} catch {
		const href = new URL(`${name}${new URL(src).search}`, src).href;
		document.head.append(element('link', { rel: 'stylesheet', href }));
	}
}
