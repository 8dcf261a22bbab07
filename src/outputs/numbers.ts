import type { Edition } from '../edition/edition.ts';
import { checkedWords } from '../words/checked.ts';
import { PLACE, type Column } from './column.ts';

/** Every quantity of the text; `implied` is ours, for the year before, with both readings of 倍. */
export const numberRows = (edition: Edition) =>
	flat(edition).map((row) => ({ ...row, implied: row.implied.map(significant) }));

/** The same for spreadsheets, where `implied_low` and `implied_high` are ours. */
export const numberRowsForTables = (edition: Edition) =>
	flat(edition).map(({ implied, checked, ...row }) => ({
		...row,
		implied_low: implied.length > 0 ? significant(Math.min(...implied)) : null,
		implied_high: implied.length > 0 ? significant(Math.max(...implied)) : null,
		checked,
	}));

/** The columns of the table, which an empty one has, too. */
export const numberColumns: readonly Column<
	keyof ReturnType<typeof numberRowsForTables>[number]
>[] = [
	{ name: 'id', type: 'string', title: '编号', what: '数量的编号，一经给定不再改动' },
	...PLACE,
	{ name: 'quote', type: 'string', title: '原文', what: '原文的写法' },
	{
		name: 'value',
		type: 'number',
		title: '数值',
		what: '化为整单位的数值：1.84亿份为184000000，29.34%为29.34',
	},
	{ name: 'unit', type: 'string', title: '单位', what: '原文的单位，不带万、亿；原文未载者空' },
	{ name: 'measures', type: 'string', title: '指标', what: '所计之事物' },
	{ name: 'subject', type: 'string', title: '主体', what: '何者之数' },
	{
		name: 'period',
		type: 'string',
		title: '期间',
		what: '存量之日或流量之期，依 ISO 8601；原文未载者空',
	},
	{
		name: 'kind',
		type: 'string',
		title: '类别',
		what: 'count 定数、stock 存量、flow 流量、cumulative 累计、rate 占比、growth 增减、duration 时长、level 水平、unstated 未说明',
	},
	{ name: 'approximate', type: 'string', title: '约数词', what: '原文表示约数的词，如多、约、近' },
	{
		name: 'bound',
		type: 'string',
		title: '约数方向',
		what: 'at-least 不少于、about 大约、nearly 略少于',
	},
	{ name: 'comparison', type: 'string', title: '比较', what: '同比、倍、占比或从……到' },
	{ name: 'of', type: 'string', title: '所比之数', what: '被比较的数量的编号' },
	{ name: 'base', type: 'string', title: '比较基准', what: '与何者相比，词语或年份' },
	{
		name: 'implied_low',
		type: 'number',
		title: '推算下限',
		what: '由增减推得的上年之数，本版推算；有两读者取其小',
	},
	{
		name: 'implied_high',
		type: 'number',
		title: '推算上限',
		what: '由增减推得的上年之数，本版推算；有两读者取其大',
	},
	{
		name: 'checked',
		type: 'string',
		title: '核对',
		what: `与他数相核的结果，或不能相核之由：${Object.entries(checkedWords)
			.map(([word, what]) => `${word} ${what}`)
			.join('；')}`,
	},
];

/** Six digits: without the last bits of a binary fraction. */
const significant = (value: number) => Number(value.toPrecision(6));

/** A cell without a value is empty. */
function flat(edition: Edition) {
	return edition.numbers.map(({ id, place, quote, value, unit, ...number }) => ({
		id,
		section: place.unit,
		paragraph: place.paragraph,
		page: edition.at(place).page,
		quote,
		value,
		unit,
		measures: number.measures,
		subject: number.subject,
		period: number.period ?? null,
		kind: number.kind,
		approximate: number.approximate?.word ?? null,
		bound: number.approximate?.bound ?? null,
		comparison: number.comparison?.type ?? null,
		of: number.comparison?.of ?? null,
		base: number.comparison?.base ?? null,
		implied: number.implied,
		checked: number.checked,
	}));
}
