import { registerPage } from './registers.ts';

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
export function foldersOf(report: string): Folder[] {
	return [
		{ folder: report, to: 'index.html', what: '封面' },
		{ folder: `${report}/chapters`, to: 'index.html#contents', what: '目录' },
		{ folder: `${report}/ministries`, to: 'index.html#glance', what: '各部门' },
		{ folder: `${report}/recommendations`, to: `${report}/chapters/4.html`, what: '各项建议' },
		{ folder: `${report}/figures`, to: `${report}/figures.html`, what: '各图' },
		{ folder: `${report}/registers`, to: registerPage(report, 'system'), what: '索引' },
		{ folder: `data/${report}`, to: 'about.html#data', what: '数据' },
		{ folder: `data/${report}/figures`, to: `${report}/figures.html`, what: '各图' },
	];
}
