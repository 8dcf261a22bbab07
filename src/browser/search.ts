import style from '../styles/hits.css?added';
import { editionOf } from './script.ts';
import { createSearcher } from './search/answer.ts';
import { addStyle } from './style.ts';
import { mountSearchPage } from './search/search-page.ts';
import { mountSearchPanel } from './search/search-panel.ts';
import { createEngines } from './search/engines.ts';

const edition = editionOf(document.currentScript as HTMLScriptElement);
addStyle(style);
document.querySelector('.late')?.remove();
const searcher = createSearcher(edition, createEngines(edition));
for (const form of document.querySelectorAll<HTMLFormElement>('form[role=search]'))
	if (form.classList.contains('find')) mountSearchPage(form, searcher);
	else mountSearchPanel(form, searcher, edition.root);
