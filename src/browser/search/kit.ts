import { searchFor } from '../../search/address.ts';
import { element } from '../element.ts';
import { inPortions } from '../portions.ts';
import { remember } from './found.ts';
import { redrawing } from './redraw.ts';
import { itemsOf } from './results.ts';
import { INTERRUPTED, summary } from './summary.ts';
import { moveWithArrows, onTyping } from './typing.ts';

/** What search page and panel are made with: each is a part of its own, and this is there but once. */
export const kit = {
	...{ INTERRUPTED, element, inPortions, itemsOf, moveWithArrows, onTyping },
	...{ redrawing, remember, searchFor, summary },
};
export type Kit = typeof kit;
