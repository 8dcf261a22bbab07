import { loadPagefind } from './search/pagefind.ts';

/** The engine that asks the index: as large as the scanner, and needed behind it. */
window.edition?.indexed?.(loadPagefind as never);
