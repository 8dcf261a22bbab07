import type { Edition } from '../edition/edition.ts';
import { caseStudies } from '../edition/cases.ts';
import { PLACE, type Column } from './column.ts';

/** A row a case study. `gist` and `results` are ours; what has several values parts them by `|`. */
export const caseRows = (edition: Edition) =>
	caseStudies(edition).map(({ unit, page, gist, results, places, provinces, numbers, notes }) => ({
		id: `${unit.id}#case`,
		section: unit.id,
		paragraph: 'case-p1',
		page,
		chapter: unit.chapter,
		body: unit.kind === 'ministry' ? edition.ministry(unit.id).name : '',
		title: unit.title,
		gist: gist ?? '',
		results: results.join('|'),
		places: places.map(({ name }) => name).join('|'),
		provinces: provinces.join('|'),
		numbers,
		notes,
	}));

/** The columns of the table, which an empty one has, too. */
export const caseColumns: readonly Column<keyof ReturnType<typeof caseRows>[number]>[] = [
	{ name: 'id', type: 'string', title: '编号', what: '案例的编号：节的编号加 #case' },
	...PLACE,
	{ name: 'chapter', type: 'string', title: '章', what: '所在章的编号' },
	{ name: 'body', type: 'string', title: '部门', what: '所属部门的名称；不属部门者空' },
	{ name: 'title', type: 'string', title: '题目', what: '所在节的题目' },
	{ name: 'gist', type: 'string', title: '提要', what: '案例说了什么，本版所撰' },
	{
		name: 'results',
		type: 'string',
		title: '结果类别',
		what: '案例成效的类别，本版所定，数项以“|”分隔',
	},
	{ name: 'places', type: 'string', title: '地名', what: '案例提到的地名，数项以“|”分隔' },
	{
		name: 'provinces',
		type: 'string',
		title: '省级地区',
		what: '地名所属的省级地区，数项以“|”分隔',
	},
	{ name: 'numbers', type: 'integer', title: '数字数', what: '案例中的数量，见 numbers.csv' },
	{ name: 'notes', type: 'integer', title: '标注数', what: '案例中的标注，见 notes.json' },
];
