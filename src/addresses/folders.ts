import { registersOf } from './registers.ts';
import {
	aboutPage,
	casesPage,
	contentsPage,
	figuresPage,
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
	const { id, ministries, themes, recommendations, cases, figures } = report;
	const folder = (name: string, to: string, what: string, rows: readonly unknown[]): Folder[] =>
		rows.length > 0 ? [{ folder: name, to, what }] : [];
	const always = [id];
	return [
		...folder(`${id}/chapters`, contentsPage(id), '目录', always),
		...folder(`${id}/ministries`, contentsPage(id), '目录', ministries),
		...folder(`${id}/sections`, contentsPage(id), '目录', themes),
		...folder(`${id}/recommendations`, recommendationsPage(report)!, '建议', recommendations),
		...folder(`${id}/cases`, casesPage(id), '案例', cases),
		...folder(`${id}/figures`, figuresPage(id), '图录', figures),
		...folder(`${id}/registers`, firstRegisterPage(report)!, '索引', registersOf(report)),
		...folder(`${id}/witness`, contentsPage(id), '目录', always),
		...folder(`data/${id}`, `${aboutPage(id)}#data`, '数据', always),
		...folder(`data/${id}/figures`, figuresPage(id), '图录', figures),
	];
}
