import type { Root, RootContent } from 'mdast';
import { aboutPage, coverPage } from '../../addresses/navigation.ts';
import { cite } from '../../citation/styles.ts';
import type { Edition } from '../../edition/edition.ts';
import { caseStudies } from '../../edition/cases.ts';
import { isPart } from '../../edition/unit.ts';
import { asSeen, reportWork } from '../../edition/works.ts';
import { authorOf } from '../../words/author.ts';
import { versionWords } from '../../words/version.ts';
import { outputsOf } from '../registry.ts';
import { heading, link, list, paragraph, text } from './nodes.ts';
import { textPageOf } from './text-page.ts';
import { markdown } from './write.ts';

/** What must not be read into the text, whoever reads it. */
const CAUTIONS = [
	'原文是原作者的文字，标注、提要、图、索引与推算是本版所加；引用时须分清。',
	'数量为原文所载，本版只核算其间的算术，不证实其事；“累计”“存量”不是当年数，“增长n倍”有两读，口径不同者不可相加相比。',
	'文中各项截至何时，依其句与标注中的时点；原文不尽止于所评之年。',
	'机构今名与沿革以标注所注年份与可信程度为准；标为存疑、未能查实者不得当作事实。',
	'出版者、出版地、页码等原文未载者未知，不得补造。',
	'本版不代表作者与文中各部门，也不评论其得失；勿据此推断对任何人或机构的评价。',
];

/**
 * What programs that read should know of the edition: what it is, what must not be inferred, how it is
 * cited, and where everything lies as text. Addresses are relative to the edition’s folder.
 */
export function llms(editions: readonly Edition[], site: URL | undefined): string {
	const titles = editions.map(({ report }) => `《${report.title}》`).join('、');
	const root: Root = {
		type: 'root',
		children: [
			heading(1, `${titles}标注版`),
			{
				type: 'blockquote',
				children: [paragraph(text(`${titles}的标注版：原文逐字，另有标注、数字索引、登记与图。`))],
			},
			heading(2, '不可推断'),
			list(CAUTIONS.map((caution) => [text(caution)])),
			heading(2, '如何引用'),
			list([
				...editions.map((edition) => [
					text(
						cite(asSeen(edition, { work: reportWork(edition), page: coverPage(edition.id) }, site)),
					),
				]),
				[
					text(
						'引一段、一句，用其地址：页面地址加 #p1（第一段）、#p1-s2（其第二句）、#case-p1（案例）；逐句的引文见各册 sentences.jsonl。',
					),
				],
			]),
			...editions.flatMap(reportNodes),
			heading(2, '各册合用'),
			list([
				[link('data/index.json', '各册与其数据文件')],
				[link('data/bodies.json', '各机构在各册中的篇目')],
			]),
		],
	};
	return markdown(root);
}

function reportNodes(edition: Edition): RootContent[] {
	const { id, report, units } = edition;
	const studies = caseStudies(edition);
	return [
		heading(2, `${report.title}：全文`),
		paragraph(text(`${authorOf(report)}撰，${versionWords(report.edition)}。`)),
		list(
			units.map((unit) => [
				link(textPageOf(unit.page), unit.label),
				text(isPart(unit) ? `：${unit.title}` : ''),
			]),
		),
		...(studies.length > 0
			? [
					heading(2, `${report.title}：案例`),
					list(
						studies.map(({ page, unit, gist }) => [
							link(textPageOf(page), unit.label),
							text(gist ? `：${gist}` : ''),
						]),
					),
				]
			: []),
		heading(2, `${report.title}：数据`),
		list([
			[link(aboutPage(id), '关于本版'), text('：方法、校改、底本与权利')],
			...outputsOf(edition)
				.filter(({ what, files }) => what !== '' && files.length > 0)
				.map(({ what, files: [first] }) => [
					link(`data/${id}/${first!.path}`, first!.path),
					text(`：${what}`),
				]),
		]),
	];
}
