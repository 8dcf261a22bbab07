import { unpackAdded } from '../search/unpack-added.ts';
import { helpOf } from './search/help.ts';
import { offersFor } from './search/offers.ts';

/** What makes an answer fuller than the first one, which does not wait for it. */
const fuller = { unpackAdded, helpOf, offersFor };
export type Fuller = typeof fuller;

window.edition?.fuller?.(fuller as never);
