import type { Group, View } from '../../search/address.ts';
import type { Found } from './empty.ts';
import type { Offers } from './offers.ts';

/** Everything that is said to a query. */
export interface Answer extends Found {
	/** What was looked for, in all its forms. */
	terms: string[];
	/** How often a number of the query stands inside longer ones, where it was not looked for. */
	cut: number;
	/** Several words as one phrase, in quotation marks, where they stand so somewhere; otherwise empty. */
	joined: string;
	/** Whether what the edition adds was looked through, too; otherwise a fuller answer follows. */
	isWhole: boolean;
	/** What was to load and did not: what makes answers whole, or what might be offered. */
	missed: 'additions' | 'offers' | undefined;
	/** Other queries to offer, only where little was found. */
	offers: Offers;
	/** What has words for all that is not the plain answer; there from the second answer on. */
	fuller: Wording | undefined;
}

/** How the items of a list are made. */
export interface Setting {
	/** Where the edition is, as seen from the page. */
	root: string;
	/** Whether they are of several reports, of which each then names its own. */
	isMixed: boolean;
}

/** What words and items there are for all that is not the plain answer. */
interface Wording {
	said: (answer: Answer, query: string, whole: Answer) => string;
	namedIn: (answer: Answer, set: Setting) => (() => HTMLLIElement)[];
	addedIn: (answer: Answer, set: Setting) => (() => HTMLLIElement)[];
	waysOn: (all: Answer, view: View, here: URL) => (Node | string)[];
	showCounts: (
		fieldset: HTMLFieldSetElement,
		answer: Answer,
		wanted: Record<Group, string[]>,
		isMixed: boolean,
	) => void;
}
