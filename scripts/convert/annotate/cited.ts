import type { CitedSource, SourceRef, SourceRow } from '../../../src/schema/source.ts';
import { sourceWords } from '../../../src/words/source.ts';

/** Makes of references to sources what readers meet. */
export type Citer = (refs: readonly SourceRef[]) => CitedSource[];

/** By the register of sources, which has them all. */
export function citer(register: readonly SourceRow[]): Citer {
	const known = new Map(register.map((source) => [source.id, source]));
	return (refs) =>
		refs.map((ref) => ({ ...ref, words: sourceWords(known.get(ref.source)!, ref.at) }));
}
