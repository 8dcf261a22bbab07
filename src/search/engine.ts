import type { Block } from './block.ts';

/** Finds the blocks that contain a folded term. Both engines must give the same answer. */
export interface Engine {
	name: 'scan' | 'pagefind';
	/** Whether it finds what the edition adds beside what the source says. */
	knowsAdditions: boolean;
	find: (term: string) => Promise<Block[]>;
}
