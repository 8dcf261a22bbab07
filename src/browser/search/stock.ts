import type { Engine } from '../../search/engine.ts';

/** What offers are made of. */
export interface Stock {
	/** Folded. */
	names: readonly string[];
	words: ReadonlySet<string>;
	/** The folded texts, in all layers; none where they are too long to be looked through. */
	texts: readonly string[];
	engine: Engine;
}
