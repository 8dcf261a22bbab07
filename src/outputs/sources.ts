import { sourcesPage } from '../addresses/navigation.ts';
import type { Edition } from '../edition/edition.ts';
import { sourcesOf } from '../edition/sources.ts';
import type { Column } from './column.ts';

/** A row a source of the report. */
export const sourceRows = (edition: Edition) =>
	sourcesOf(edition).map(({ source, resting }) => ({
		id: source.id,
		page: `${sourcesPage(edition.id)}#${source.id}`,
		kind: source.kind,
		title: source.title ?? '',
		issuer: source.issuer ?? '',
		number: source.number ?? '',
		date: source.date ?? '',
		seen_as: source.seen?.as ?? '',
		seen_in: source.seen?.where ?? '',
		seen_on: source.seen?.on ?? '',
		resting: resting.map(({ kind, id }) => `${kind} ${id}`).join('|'),
	}));

/** The columns of the table, which an empty one has, too. */
export const sourceColumns: readonly Column<keyof ReturnType<typeof sourceRows>[number]>[] = [
	{ name: 'id', type: 'string', title: '编号', what: '出处的编号，一经给定不再改动' },
	{ name: 'page', type: 'string', title: '地址', what: '所在之处的地址，相对于本版所在目录' },
	{ name: 'kind', type: 'string', title: '类别', what: '法律、规范性文件、新闻报道等' },
	{ name: 'title', type: 'string', title: '题名', what: '题名，不加书名号；不知者空' },
	{ name: 'issuer', type: 'string', title: '发出者', what: '制定、印发或刊载者；不知者空' },
	{ name: 'number', type: 'string', title: '文号', what: '文号、令号或标准号；没有者空' },
	{ name: 'date', type: 'string', title: '日期', what: '通过、印发或刊载之日，只到所知；不知者空' },
	{
		name: 'seen_as',
		type: 'string',
		title: '所见',
		what: '编者所见者：原件、法规文本、原网页、转载、数据文件；未见者空',
	},
	{ name: 'seen_in', type: 'string', title: '见于', what: '见于何处；转载者不记其地址' },
	{ name: 'seen_on', type: 'string', title: '何时所见', what: '见于何时，只到所知' },
	{
		name: 'resting',
		type: 'string',
		title: '所据者',
		what: '以之为据的注（note）、条目（entry）、机构沿革（body）与其后（sequel）的编号，数项以“|”分隔',
	},
];
