import { casesPage, coverPage } from '../../addresses/navigation.ts';
import type { CaseStudy } from '../../edition/cases.ts';
import type { Edition } from '../../edition/edition.ts';
import { subjectOf } from '../../edition/unit.ts';
import { caseWork } from '../../edition/works.ts';
import { asText, references, rights } from './beside.ts';
import { cardOf } from './card.ts';
import { fitting } from './fitting.ts';
import { previewTags, type Meta } from './meta.ts';
import { chapterThing, wayThing } from './things.ts';
import { workTags } from './work-tags.ts';

/** What the head of a case study's page says. */
export function caseMeta(edition: Edition, study: CaseStudy, site: URL | undefined): Meta {
	const { unit, page } = study;
	const citable = { work: caseWork(edition, unit), page };
	const title = `${subjectOf(unit)}的案例`;
	const description = describe(edition, study);
	const whole = edition.report.title;
	const card = cardOf(edition, citable);
	const way = [
		{ name: '封面', page: coverPage(edition.id) },
		{ name: '案例', page: casesPage(edition.id) },
		{ name: unit.label, page },
	];
	return {
		description,
		tags: [
			...workTags(edition, citable, site),
			...previewTags({ page, title, description, whole, type: 'article', card }, site),
			asText(page),
			...references(edition, citable),
			rights(edition, page),
		],
		things: [chapterThing(edition, citable, citable.work.title, site), ...wayThing(way, site)],
	};
}

/** The gist, where it is from, and what it comes to. */
function describe({ report }: Edition, { unit, gist, results, numbers, notes }: CaseStudy): string {
	const counts = [numbers > 0 && `数字${numbers}个`, notes > 0 && `标注${notes}条`].filter(Boolean);
	return fitting([
		gist ?? `${unit.title}。`,
		`${report.year}年报告${unit.locator}，${subjectOf(unit)}的案例。`,
		results.length > 0 ? `结果：${results.join('、')}。` : '',
		counts.length > 0 ? `附${counts.join('，')}。` : '',
	]);
}
