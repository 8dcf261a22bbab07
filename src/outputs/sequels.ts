import type { Edition } from '../edition/edition.ts';
import type { Column } from './column.ts';

/** What followed the recommendations: a row an act or event. */
export const sequelRows = (edition: Edition) =>
	edition.sequels.map(({ id, place, quote, date, gist, extent, certainty, sources }) => {
		const { page } = edition.unit(place.unit);
		const { title, issuer, number } = edition.source(sources[0]!.source);
		return {
			id,
			recommendation: place.unit,
			// No spreadsheet takes this for a number, as it does with 01.
			recommendation_id: page.replace(/\.html$/, ''),
			page: `${page}#${id}`,
			quote,
			date,
			title: title ?? '',
			issuer: issuer ?? '',
			number: number ?? '',
			gist,
			extent,
			certainty,
			sources: sources
				.map(({ source, at = '' }) => [source, at].filter(Boolean).join(' '))
				.join('|'),
		};
	});

/** The columns of the table, which an empty one has, too. */
export const sequelColumns: readonly Column<keyof ReturnType<typeof sequelRows>[number]>[] = [
	{ name: 'id', type: 'string', title: '编号', what: '该条的编号，一经给定不再改动' },
	{ name: 'recommendation', type: 'string', title: '建议', what: '建议的编号，如 01' },
	{
		name: 'recommendation_id',
		type: 'string',
		title: '建议地址',
		what: '建议的页面地址，不带扩展名；电子表格不会误作数字',
	},
	{ name: 'page', type: 'string', title: '地址', what: '所在之处的地址，相对于本版所在目录' },
	{ name: 'quote', type: 'string', title: '原文', what: '建议中所及之语' },
	{ name: 'date', type: 'string', title: '日期', what: '通过、印发或发生之日，只到所知' },
	{ name: 'title', type: 'string', title: '题名', what: '居首之出处的题名，不加书名号' },
	{ name: 'issuer', type: 'string', title: '发出者', what: '制定、印发或刊载者' },
	{ name: 'number', type: 'string', title: '文号', what: '文号、令号或标准号；没有者空' },
	{ name: 'gist', type: 'string', title: '所定', what: '就所及之语定了什么，本版所撰' },
	{
		name: 'extent',
		type: 'string',
		title: '所及',
		what: '全部：所引之语各项皆有所定；部分：只及其一部分；相关：同一事项而所定有别',
	},
	{ name: 'certainty', type: 'string', title: '可信程度', what: '确定、较确定或存疑' },
	{
		name: 'sources',
		type: 'string',
		title: '出处',
		what: '出处的编号，见 sources.csv，后接所在条款，数项以“|”分隔',
	},
];
