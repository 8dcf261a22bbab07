import type { Name, PackedNames } from './block.ts';
import { pageNamed, type Shelved } from './shelf.ts';

/** The names of a pack; their pages have no locator and no chapter, which the pack leaves out. */
export const unpackNames = (packed: PackedNames, report: Shelved): Name[] =>
	packed.flatMap(([page, label, title, names, id]) =>
		names.map(([name, why, folded = name]) => {
			const own = { page: pageNamed(page, report), label, title, locator: '', chapter: '' };
			return { name, folded, why, page: own, id };
		}),
	);
