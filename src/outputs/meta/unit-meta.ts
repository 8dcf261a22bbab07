import { coverPage } from '../../addresses/navigation.ts';
import type { Edition } from '../../edition/edition.ts';
import { caseOf, isPart, isSection, readingOf, type Unit } from '../../edition/unit.ts';
import { reportWork, unitWork } from '../../edition/works.ts';
import { figuresOf } from '../../figures/figures.ts';
import { beginning } from '../../words/phrases.ts';
import { asText, references, rights } from './beside.ts';
import { cardOf } from './card.ts';
import { fitting } from './fitting.ts';
import { previewTags, type Meta } from './meta.ts';
import { chapterThing, wayThing } from './things.ts';
import { workTags } from './work-tags.ts';

/** What the head of a unit's page says. */
export function unitMeta(edition: Edition, unit: Unit, site: URL | undefined): Meta {
	const citable = { work: unitWork(edition, unit), page: unit.page };
	const title = isPart(unit) ? unit.title : unit.label;
	const description = describe(edition, unit);
	const pictured = isSection(unit) ? citable : { work: reportWork(edition) };
	return {
		description,
		tags: [
			...workTags(edition, citable, site),
			...previewTags(
				{
					...{ page: unit.page, title, description, type: 'article' },
					whole: edition.report.title,
					card: cardOf(edition, pictured),
				},
				site,
			),
			asText(unit.page),
			...references(edition, citable),
			rights(edition, unit.page),
		],
		things: [chapterThing(edition, citable, title, site), ...wayThing(wayTo(edition, unit), site)],
	};
}

/** The pages from the cover down to a unit. */
export function wayTo(edition: Edition, unit: Unit): { name: string; page: string }[] {
	const above = isSection(unit) ? wayTo(edition, edition.unit(unit.chapter)) : [cover(edition)];
	return [...above, { name: unit.label, page: unit.page }];
}

const cover = ({ id }: Edition) => ({ name: '封面', page: coverPage(id) });

function describe(edition: Edition, unit: Unit): string {
	return fitting([headOf(edition, unit), ...bodyOf(edition, unit), countsOf(edition, unit)]);
}

/** 2015年报告第一章第10节，海关总署：创建海关科技创新信息化模式，助力海关征管现代化。 */
function headOf({ report }: Edition, unit: Unit): string {
	if (!isPart(unit)) {
		const [first] = unit.paragraphs;
		return `《${report.title}》${unit.label}：${first ? beginning(readingOf(first)) : ''}`;
	}
	const label = unit.kind === 'ministry' || unit.kind === 'recommendation' ? `，${unit.label}` : '';
	return `${report.year}年报告${unit.locator}${label}：${unit.title}。`;
}

/** What the unit is about beyond its title, kind by kind. */
function bodyOf(edition: Edition, unit: Unit): string[] {
	if (unit.kind === 'recommendation') {
		const proposers = edition.proposersOf(unit).map(({ ministry }) => ministry.label);
		return proposers.length > 0
			? [`由${proposers.length}个部门提出：${proposers.join('、')}。`]
			: [];
	}
	if (unit.kind === 'chapter') {
		const sections = edition.sectionsOf(unit.id);
		const cases = sections.filter(caseOf).length;
		return [`共${sections.length}节${cases > 0 ? `，${cases}个案例` : ''}。`];
	}
	const study = edition.cases.find(({ section }) => section === unit.id);
	return study?.gist ? [`案例：${study.gist}`] : [];
}

/** 附标注12条，数字7个，图1幅。 */
function countsOf(edition: Edition, unit: Unit): string {
	const [notes, numbers, figures] = [
		edition.notesIn(unit.id).length,
		edition.numbersIn(unit.id).length,
		figuresOf(edition).filter(({ unit: of }) => of === unit.id).length,
	];
	const counts = [
		notes > 0 && `标注${notes}条`,
		numbers > 0 && `数字${numbers}个`,
		figures > 0 && `图${figures}幅`,
	].filter(Boolean);
	return counts.length > 0 ? `附${counts.join('，')}。` : '';
}
