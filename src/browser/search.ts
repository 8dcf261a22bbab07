import type { Fuller } from './fuller.ts';
import { once } from './once.ts';
import { editionOf, loadPart } from './script.ts';
import { createSearcher } from './search/answer.ts';
import { createEngines } from './search/engines.ts';
import { kit } from './search/kit.ts';
import { sayMissing } from './search/missing.ts';
import { all } from './search/reports.ts';
import type { mountSearchPage } from './search/search-page.ts';
import type { mountSearchPanel } from './search/search-panel.ts';

const edition = editionOf(document.currentScript as HTMLScriptElement);
/** A page of a report searches that report, any other all of them. */
const reports = edition.report ? all.filter(({ id }) => id === edition.report) : all;
const isMixed = reports.length > 1;
/** What a panel says it searches, where there are others. */
const report = reports.length < all.length ? edition.report : undefined;
const fuller = once(() => loadPart<Fuller>(edition, 'fuller'));
const engines = createEngines(edition, reports, fuller);
const searcher = createSearcher(edition, reports, engines, fuller);

const form = document.querySelector<HTMLFormElement>('form[role=search]')!;
const isPage = form.matches('.find');
// Side by side with the part below; a page that nobody asks yet need not hold the text.
if (!isPage || /[?#&]q=/.test(location.href)) searcher.prepare();
const mount = once(async () => {
	if (isPage)
		(await loadPart<typeof mountSearchPage>(edition, 'search-page'))(form, searcher, kit, isMixed);
	else
		(await loadPart<typeof mountSearchPanel>(edition, 'search-panel'))(form, searcher, kit, {
			...{ root: edition.root, isMixed, report, mark },
		});
	document.querySelector('.late')?.remove();
});
/** Marks on the open page what was found: by the script of the marks, or the one that is there. */
const mark = () =>
	dispatchEvent(new Event('edition:found', { cancelable: true })) && loadPart(edition, 'marks');
const tryToMount = () => void mount().catch(() => sayMissing(form.querySelector('[type=search]')!));
tryToMount();
// What did not come is asked for again when the reader turns to the box again, or goes on typing in it.
form.addEventListener('focusin', tryToMount);
form.addEventListener('input', tryToMount);
