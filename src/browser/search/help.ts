import type { Name, PackedHelp } from '../../search/block.ts';
import type { Shelved } from '../../search/shelf.ts';
import type { Variants } from '../../search/term.ts';
import { unpackNames } from '../../search/unpack-names.ts';
import { bodiesNamed } from './named.ts';

/** What helps queries to some reports along. */
export interface Help {
	names: Name[];
	/** The bodies that a folded query names. */
	named: (query: string) => Name[];
	/** What traditional characters stand for, in each report. */
	variants: Variants[];
}

/** The help of some reports, from the pack of each. */
export function helpOf(packs: readonly PackedHelp[], reports: readonly Shelved[]): Help {
	const names = packs.flatMap((pack, at) => unpackNames(pack.names, reports[at]!));
	return {
		names,
		named: (query) => bodiesNamed(query, names),
		variants: packs.map(({ variants }) => {
			return new Map(variants.split(' ').map((entry) => [entry.charAt(0), entry.slice(1)]));
		}),
	};
}
