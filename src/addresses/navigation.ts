import { registerPage } from './registers.ts';

/** The ways into the edition, in the order of the header and the footer. */
export function navigation(report: string): { name: string; page: string; isMain: boolean }[] {
	return [
		{ name: '封面', page: 'index.html', isMain: false },
		{ name: '目录', page: 'index.html#contents', isMain: true },
		{ name: '案例', page: `${report}/cases.html`, isMain: true },
		{ name: '建议', page: `${report}/chapters/4.html`, isMain: true },
		{ name: '图', page: `${report}/figures.html`, isMain: true },
		{ name: '数字', page: `${report}/numbers.html`, isMain: true },
		{ name: '索引', page: registerPage(report, 'system'), isMain: true },
		{ name: '通读', page: `${report}/full.html`, isMain: true },
		{ name: '检索', page: 'search.html', isMain: false },
		{ name: '关于本版', page: 'about.html', isMain: true },
	];
}
