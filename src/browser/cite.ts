import type { Cited } from '../citation/cited.ts';
import style from '../styles/tools.css?added';
import { arrive } from './cite/arrive.ts';
import { fillBox } from './cite/box.ts';
import { whenMet } from './cite/when-met.ts';
import { baseOf, pageOf } from './cite/place.ts';
import { startPointing } from './cite/point.ts';
import { signNotes } from './cite/sign-notes.ts';
import { editionOf, loadData } from './script.ts';
import { addStyle } from './style.ts';

const script = document.currentScript as HTMLScriptElement;
const place = editionOf(script);
/** Whether the reader has done something on the page before this script came. */
const isMet = 'isMet' in script.dataset;
addStyle(style);
arrive();
addEventListener('hashchange', arrive);
// Where the works do not come, the page stays as it was built.
if (place.report) loadData<Cited>(place, 'cited').then(start, () => undefined);

/** Cites what the page holds, and whatever is pointed at on it. */
function start(cited: Cited): void {
	const page = pageOf(location.href, place.root);
	const site = { cited, page, base: baseOf(page, place.root) };
	const box = document.getElementById('cite');
	if (box && isMet) fillBox(box, site);
	else if (box) whenMet(box, () => fillBox(box, site));
	signNotes();
	startPointing(site);
}
