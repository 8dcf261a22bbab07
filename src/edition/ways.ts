import {
	casesPage,
	coverPage,
	figuresPage,
	firstRegisterPage,
	numbersPage,
	recommendationsPage,
} from '../addresses/navigation.ts';
import { registersOf } from '../addresses/registers.ts';
import { quoted } from '../words/quotation.ts';
import { bodiesOf } from './bodies.ts';
import type { Edition } from './edition.ts';

/** A way into a report, by what it can be read for. */
export interface WayIn {
	/** 部门, 案例, 建议 … */
	by: string;
	/** A page, with its #id. */
	page: string;
	count: number;
	/** What is counted: 节, 条. */
	measure: string;
	/** What lies there, in a few words. */
	what: string;
	/** Whether it is a list that the edition made, not a part of the text. */
	isAdded: boolean;
}

/** The ways into a report that lead to something. */
export function waysInto(edition: Edition): WayIn[] {
	const { id, report, ministries, recommendations, numbers, figures, entities, cases } = edition;
	const proposals = recommendations.flatMap((unit) => edition.proposersOf(unit));
	const proposing = new Set(proposals.map(({ ministry }) => ministry.id)).size;
	const kinds = registersOf(edition);
	const ways = [
		{
			by: '部门',
			page: `${coverPage(id)}#glance`,
			count: ministries.length,
			measure: '节',
			what: '每个部门一节，附沿革与互见',
			isAdded: false,
		},
		{
			by: '案例',
			page: casesPage(id),
			count: cases.length,
			measure: '则',
			what: `原文标${quoted(report.caseWord)}的段落`,
			isAdded: true,
		},
		{
			by: '建议',
			page: recommendationsPage(edition),
			count: recommendations.length,
			measure: '条',
			what:
				proposals.length > 0
					? `${proposing}个部门提出，共${proposals.length}次`
					: '各项建议，原文未记提出者',
			isAdded: false,
		},
		{
			by: '数字',
			page: numbersPage(id),
			count: numbers.length,
			measure: '条',
			what: '每一个数量，可排序、筛选、下载',
			isAdded: true,
		},
		{
			by: '图',
			page: figuresPage(id),
			count: figures.length,
			measure: '幅',
			what: '每图附数据表与下载，可回到原句',
			isAdded: true,
		},
		{
			by: '名称',
			page: firstRegisterPage(edition),
			count: entities.length + bodiesOf([edition]).length,
			measure: '条',
			what: kinds.map(({ title }) => title).join('、'),
			isAdded: true,
		},
	];
	return ways.flatMap(({ page, ...way }) => (way.count > 0 && page ? [{ page, ...way }] : []));
}
