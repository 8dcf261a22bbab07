import { inkSheet } from '../figures/looks.ts';
import { noteKinds } from '../words/notes.ts';
import { forOldest } from './for-oldest.ts';

/** Rules that follow from what stands elsewhere, by the names under which sheets ask for them. */
const SHEETS: Record<string, () => string> = {
	inks: inkSheet,
	kinds: () => hiddenKindSheet(),
	plainHere: () => plainSheet('main:has(#plain:checked)'),
	plainEverywhere: () => plainSheet('[data-plain]'),
};

/**
 * A style sheet as it is handed to the tool that minifies it: each `@generate name;` replaced by its
 * rules, and written for the oldest browsers where that tool does not. Throws on an unknown name.
 */
export const generated = (css: string, from?: string): string =>
	forOldest(
		css.replace(/@generate (\w+);/g, (_, name: string) => {
			const sheet = SHEETS[name];
			if (!sheet)
				throw new Error(`A style sheet asks for ${name}; src/outputs/sheets.ts has none.`);
			return sheet();
		}),
		from,
	);

/** The same for the bundler of the pages. */
export const generatedSheets = () => ({
	name: 'generated-sheets',
	enforce: 'pre' as const,
	transform: (code: string, id: string) =>
		/\.css($|\?)/.test(id) ? generated(code, id) : undefined,
});

/** A rule for each kind that readers have hidden for all pages. */
const hiddenKindSheet = (): string =>
	`${noteKinds.map(({ kind }) => `[data-hide~='${kind}'] [data-kind='${kind}']`).join()}{display:none}`;

/**
 * 只看原文: what a page is without the edition, where `root` says that it is to be so. Written out: the
 * oldest browsers take no list of selectors inside another.
 */
const plainSheet = (root: string): string =>
	`${['.ref', '.notes ol', '.plate', '.text ~ figure', '.history'].map((each) => `${root} ${each}`).join()}{display:none}` +
	`${root} .text a,${root} .text .em{color:inherit;text-decoration-line:none}`;
