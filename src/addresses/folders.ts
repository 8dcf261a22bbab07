import { firstRegisterPage, recommendationsPage, type Listed } from './navigation.ts';

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
	const { id } = report;
	const cover = 'index.html';
	return [
		{ folder: id, to: cover, what: '封面' },
		{ folder: `${id}/chapters`, to: 'index.html#contents', what: '目录' },
		{ folder: `${id}/ministries`, to: 'index.html#contents', what: '目录' },
		{ folder: `${id}/recommendations`, to: recommendationsPage(report) ?? cover, what: '建议' },
		{ folder: `${id}/figures`, to: `${id}/figures.html`, what: '图录' },
		{ folder: `${id}/registers`, to: firstRegisterPage(report) ?? cover, what: '索引' },
		{ folder: `data/${id}`, to: 'about.html#data', what: '数据' },
		{ folder: `data/${id}/figures`, to: `${id}/figures.html`, what: '图录' },
	];
}
