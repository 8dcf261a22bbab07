import type { Range } from './range.ts';

/**
 * Which mark stands outside where two meet. A mark further down is cut, never dropped. A marker is
 * a link and must not come to stand inside one.
 */
export const LAYERS = [
	'Item',
	'S',
	'Label',
	'Ref',
	'Fig',
	'Name',
	'Num',
	'Time',
	'Keep',
	'Corr',
] as const;

/** An element over a range of a paragraph; an empty range is a point, set behind what precedes it. */
export interface Mark extends Range {
	name: (typeof LAYERS)[number];
	attributes: Record<string, string>;
}
