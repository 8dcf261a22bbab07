import { inkSheet } from '../figures/looks.ts';
import { hiddenKindSheet, plainSheet } from '../words/notes.ts';

/** Rules that follow from what stands elsewhere, by the names under which sheets ask for them. */
const SHEETS: Record<string, () => string> = {
	inks: inkSheet,
	kinds: hiddenKindSheet,
	plainHere: () => plainSheet(':root:has(#plain:checked)'),
	plainEverywhere: () => plainSheet('[data-plain]'),
};

/** A style sheet with each `@generate name;` replaced by its rules. Throws on an unknown name. */
export const generated = (css: string): string =>
	css.replace(/@generate (\w+);/g, (_, name: string) => {
		const sheet = SHEETS[name];
		if (!sheet) throw new Error(`A style sheet asks for ${name}; src/outputs/sheets.ts has none.`);
		return sheet();
	});

/** The same for the bundler of the pages. */
export const generatedSheets = () => ({
	name: 'generated-sheets',
	enforce: 'pre' as const,
	transform: (code: string, id: string) =>
		/\.css($|\?)/.test(id) && code.includes('@generate') ? generated(code) : undefined,
});
