import { withAnnotated } from './settings/choices.ts';
import { keepSettings, recallSettings } from './settings/store.ts';

/** Keeps which page of 通读 the reader chose, so that all ways to it lead there. */
document.querySelector('.forms')?.addEventListener('click', ({ target }) => {
	const link = (target as Element).closest('a');
	if (link) keepSettings(withAnnotated(recallSettings(), /annotated\.html$/.test(link.href)));
});
