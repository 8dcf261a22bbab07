import { names } from './settings/names.ts';

/**
 * Runs inside every page, before anything is painted: what the reader has set goes to attributes
 * of the root, and the sheet that shows it is written behind this script, where nothing is painted
 * before it is there. Other sites of the same host can write to the storage; all they can do is set
 * what readers can. Whatever fails, the page stands in its defaults.
 */
try {
	const { set } = JSON.parse(localStorage['edition:settings']);
	const { dataset } = document.documentElement;
	const found = names.filter((name) => /^[\p{L} ]+$/u.test(set[name] ?? ''));
	for (const name of found) dataset[name] = set[name];
	const { sheet } = document.currentScript!.dataset;
	// The lost page, which does not know where it stands, has the sheet already.
	if (sheet && found[0]) document.write(`<link rel=stylesheet href=${sheet}>`);
} catch {
	// Nothing is set, or storage is blocked.
}
