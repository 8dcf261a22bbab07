import type { Edition } from '../edition/edition.ts';
import type { Column } from './column.ts';

/** Who proposed what: a row for each body under each recommendation. */
export const proposalRows = (edition: Edition) =>
	edition.recommendations.flatMap((recommendation) => {
		const paragraph = recommendation.paragraphs[0]!.id;
		return edition.proposersOf(recommendation).map(({ ministry, asPrinted }) => ({
			recommendation: recommendation.id,
			// No spreadsheet takes this for a number, as it does with 01.
			recommendation_id: recommendation.page.replace(/\.html$/, ''),
			ministry: ministry.id,
			as_printed: asPrinted,
			paragraph,
			page: `${recommendation.page}#${paragraph}`,
		}));
	});

/** The columns of the table, which an empty one has, too. */
export const proposalColumns: readonly Column<keyof ReturnType<typeof proposalRows>[number]>[] = [
	{ name: 'recommendation', type: 'string', title: '建议', what: '建议的编号，如 01' },
	{
		name: 'recommendation_id',
		type: 'string',
		title: '建议地址',
		what: '建议的页面地址，不带扩展名；电子表格不会误作数字',
	},
	{ name: 'ministry', type: 'string', title: '部门', what: '提出部门的编号，见 ministries.json' },
	{ name: 'as_printed', type: 'string', title: '原文名称', what: '原文所用的部门名称' },
	{ name: 'paragraph', type: 'string', title: '段', what: '记载提出部门的段落在该篇的编号' },
	{ name: 'page', type: 'string', title: '地址', what: '该段的地址，相对于本版所在目录' },
];
