import { chicago } from './chicago.ts';
import { law, periodical } from './footnotes.ts';
import { gbt } from './gbt.ts';
import type { Work } from './work.ts';

/** A way to write a citation. */
export interface Style {
	/** In addresses and scripts. */
	id: string;
	/** As readers know it. */
	name: string;
	cite: (work: Work) => string;
}

/** The styles that the edition writes; the first is the one that is shown. */
export const styles: readonly Style[] = [
	{ id: 'gbt-2025', name: 'GB/T 7714—2025', cite: (work) => gbt(work, 2025) },
	{ id: 'gbt-2015', name: 'GB/T 7714—2015', cite: (work) => gbt(work, 2015) },
	{ id: 'periodical', name: '综合性期刊文献引证技术规范', cite: periodical },
	{ id: 'law', name: '法学引注手册', cite: law },
	{ id: 'chicago', name: 'Chicago（注）', cite: chicago },
];

/** The citation that is shown first. */
export const cite = (work: Work): string => styles[0]!.cite(work);
