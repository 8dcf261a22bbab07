import { shelved, type Shelved } from '../../search/shelf.ts';

/** How many characters the text of each report has; the bundler writes it here. */
declare const SIZES: Record<string, number>;

/** A report that can be searched, with the length of its text in characters. */
export interface Report extends Shelved {
	size: number;
}

/** All reports of the edition in the order in which they are searched. */
export const all: readonly Report[] = shelved(Object.keys(SIZES)).map((report) => {
	return { ...report, size: SIZES[report.id]! };
});
