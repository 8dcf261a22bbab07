import { loadIndex } from './search/load-index.ts';

/** The engine that asks the index: as large as the scanner, and needed behind it. */
window.edition?.indexed?.(loadIndex as never);
