import type { FigureView } from '../figures/view.ts';
import { HOLDERS } from '../words/fate.ts';
import { PLACE, type Column } from './column.ts';

/** What the columns of figures' tables say, by their heads; their names stand in the tables. */
const WHAT: Readonly<Record<string, string>> = {
	as_printed: '原文所用的部门名称',
	case: '该节的案例数',
	column: '所数的词属于哪一列',
	entity: '所录条目的编号，见 entities.json',
	fate: '机构现状：名称沿用或不再保留',
	implied_high: '由增减推得的上年之数，本版推算；两读取其大',
	implied_low: '由增减推得的上年之数，本版推算；两读取其小',
	iso: '时间，依 ISO 8601',
	label: '所画的一行是什么',
	level: '该数所属的层级',
	levels: '所及的政府层级，数级以“、”分隔',
	mentions: '原文提到的次数',
	ministry: '部门的编号，见 ministries.json',
	name: '部门的名称',
	notes: '该节的标注数',
	number: '数量的编号，见 numbers.csv',
	numbers: '该节的数量数',
	official: '机构的正式全称',
	panel: '所在的分图',
	period: '存量之日或流量之期，依 ISO 8601',
	place: '地名',
	precision: '数量的精确程度，或日期精确到何级',
	printed: '原文的写法',
	province: '所属的省级行政区',
	quote: '原文的写法',
	recommendation: '建议的编号，如 01',
	recommendation_id: '建议的页面地址，不带扩展名；电子表格不会误作数字',
	reforms: '机构有变动的年份',
	title: '建议的题目',
	today: HOLDERS,
	unit: '数值的单位',
	value: '化为整单位的数值',
	word: '首见的词，依原文',
};

/** The columns of a figure’s table, as a reader’s list of columns has them. */
export const figureColumns = ({ id, table }: Pick<FigureView, 'id' | 'table'>): Column[] => [
	...table.columns.map(({ key, title }, index): Column => {
		const what = WHAT[key];
		if (!what)
			throw new Error(
				`figure ${id} has a column “${key}” that nobody describes; add it to src/outputs/figure-columns.ts`,
			);
		const cells = table.rows.map(({ cells: row }) => row[index] ?? null);
		return { name: key, type: typeOf(cells), title, what };
	}),
	...PLACE,
];

/** A number where all cells that hold something hold one. */
function typeOf(cells: readonly (string | number | null)[]): Column['type'] {
	const held = cells.filter((cell) => cell !== null);
	return held.length > 0 && held.every((cell) => typeof cell === 'number') ? 'number' : 'string';
}
