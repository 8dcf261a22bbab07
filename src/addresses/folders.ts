import {
	aboutPage,
	contentsPage,
	coverPage,
	firstRegisterPage,
	recommendationsPage,
	type Listed,
} from './navigation.ts';

/** A folder of the site, with the page that its bare address leads to. */
export interface Folder {
	/** Below the edition, without slashes at its ends: `2015/ministries`. */
	folder: string;
	/** A page, with its #id. */
	to: string;
	/** What that is, for readers. */
	what: string;
}

/** Where readers arrive who shorten an address to its folder: a list of what lies there. */
export function foldersOf(report: Listed): Folder[] {
	const { id, cases, figures } = report;
	const cover = coverPage(id);
	const list = (rows: readonly unknown[], page: string) => (rows.length > 0 ? page : cover);
	return [
		{ folder: `${id}/chapters`, to: contentsPage(id), what: '目录' },
		{ folder: `${id}/ministries`, to: contentsPage(id), what: '目录' },
		{ folder: `${id}/recommendations`, to: recommendationsPage(report) ?? cover, what: '建议' },
		{ folder: `${id}/cases`, to: list(cases, `${id}/cases.html`), what: '案例' },
		{ folder: `${id}/figures`, to: list(figures, `${id}/figures.html`), what: '图录' },
		{ folder: `${id}/registers`, to: firstRegisterPage(report) ?? cover, what: '索引' },
		{ folder: `data/${id}`, to: `${aboutPage(id)}#data`, what: '数据' },
		{ folder: `data/${id}/figures`, to: list(figures, `${id}/figures.html`), what: '图录' },
	];
}
