import type { Block } from '../../search/block.ts';
import type { Engine } from '../../search/engine.ts';
import type { Shelved } from '../../search/shelf.ts';
import { failing } from '../failing.ts';
import type { EditionPlace } from '../script.ts';
import { loadPagefind } from './pagefind.ts';

/**
 * The engine over the index of some reports, for which the scanner answers, where it can, what it
 * fails to answer or is late with: it may have gone away with its release, or with the network.
 * Rejects when neither answers.
 */
export async function loadIndex(
	place: EditionPlace,
	reports: readonly Shelved[],
	scanner: () => Promise<Engine>,
): Promise<Engine> {
	const index = await loadPagefind(place, reports);
	const find = (term: string): Promise<Block[]> => {
		const found = index.find(term);
		const instead = failing(found).then(scanner);
		return Promise.any([found, instead.then((engine) => engine.find(term))]);
	};
	return { ...index, find };
}
