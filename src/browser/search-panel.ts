import hits from '../styles/hits.css?added';
import panel from '../styles/search-panel.css?added';
import { mountSearchPanel } from './search/search-panel.ts';
import { addStyle } from './style.ts';

for (const style of [hits, panel]) addStyle(style);
/** What makes a search of the box of any other page. */
window.edition?.['search-panel']?.(mountSearchPanel as never);
