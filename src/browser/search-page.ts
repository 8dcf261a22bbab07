import { mountSearchPage } from './search/search-page.ts';

/** What makes a search of its page. */
window.edition?.['search-page']?.(mountSearchPage as never);
