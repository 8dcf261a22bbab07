import { offersFor } from './search/offers.ts';

/** What to offer where nothing was found; until then nobody needs it. */
window.edition?.offers?.(offersFor as never);
