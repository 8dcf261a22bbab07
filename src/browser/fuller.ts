import { unpackAdded } from '../search/unpack-added.ts';
import { addedIn, namedIn } from './search/additions.ts';
import { beside } from './search/beside.ts';
import { helpOf } from './search/help.ts';
import { offersFor } from './search/offers.ts';
import { said } from './search/said.ts';
import { showCounts } from './search/show-counts.ts';
import { waysOn } from './search/ways-on.ts';

/** What makes an answer fuller than the first one, which does not wait for it. */
const fuller = {
	...{ unpackAdded, helpOf, beside, offersFor },
	...{ namedIn, addedIn, said, waysOn, showCounts },
};
export type Fuller = typeof fuller;

window.edition?.fuller?.(fuller as never);
