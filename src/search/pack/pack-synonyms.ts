import type { PackedSynonyms } from '../block.ts';
import { fold } from '../fold.ts';

/** What readers type, with what the texts print for it. */
interface Pair {
	id: string;
	printed: string[];
}

/** What readers type, as terms are looked for, each with what the texts print for it. */
export const packSynonyms = (pairs: readonly Pair[]): PackedSynonyms =>
	pairs.map(({ id, printed }) => [fold(id).text, printed]);
