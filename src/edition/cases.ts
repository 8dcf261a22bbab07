import type { CaseResult } from '../schema/case.ts';
import type { Entity } from '../schema/entity.ts';
import type { Note } from '../schema/note.ts';
import type { Place } from '../schema/place.ts';
import type { Edition } from './edition.ts';
import { required } from './required.ts';
import { isSection, type SectionUnit } from './unit.ts';

/** What each kind of result is. */
const ABOUT: Record<CaseResult, string> = {
	系统平台: '新建、整合或投入运行的系统、平台、网站、应用与数据库',
	制度规范: '制定或修订的办法、标准、分类与工作机制',
	信息公开: '向社会公开或发布的信息、数据、文书与实况',
	服务渠道: '公众与企业办事、咨询、投诉、查询的新途径',
	办理提速: '缩短的时间或节省的成本，原文有数',
	规模覆盖: '业务量、资源量，或所覆盖的地区与单位，原文有数',
	分析监测: '以数据作分析、预测、监测或预警',
};

/** The kinds of results, in the order of the filter. */
export const resultKinds = (Object.keys(ABOUT) as CaseResult[]).map((kind) => {
	return { kind, what: ABOUT[kind] };
});

/** A case study with what the edition says of it. */
export interface CaseStudy {
	/** Its own page: file of `dist/`. */
	page: string;
	/** The section that it belongs to. */
	unit: SectionUnit;
	/** What it says, in a sentence; `null` where a draft does not say it yet. */
	gist: string | null;
	results: CaseResult[];
	/** The entries of the register of places that it names. */
	places: Entity[];
	/** The provinces that they lie in. */
	provinces: string[];
	/** How many notes and numbers stand in it. */
	notes: number;
	numbers: number;
}

/** File of `dist/` for a case study, by its section. */
export const casePage = (report: string, section: string): string =>
	`${report}/cases/${section}.html`;

/** The case studies of a report, in printed order. */
export function caseStudies(edition: Edition): CaseStudy[] {
	const sections = new Map(edition.units.filter(isSection).map((unit) => [unit.id, unit]));
	const registered = edition.entities.filter(({ type }) => type === 'place');
	return edition.cases.map(({ section, gist, results }) => {
		const isHere = ({ unit, paragraph }: Place) =>
			unit === section && paragraph.startsWith('case-');
		const places = registered.filter(({ mentions }) => mentions.some(isHere));
		return {
			page: casePage(edition.id, section),
			unit: required(sections.get(section), `section ${section}`),
			gist,
			results,
			places,
			provinces: [...new Set(places.map(provinceOf))],
			notes: edition.notesIn(section).filter(({ place }) => isHere(place)).length,
			numbers: edition.numbers.filter(({ place }) => isHere(place)).length,
		};
	});
}

/** The notes of a case study, counted by themselves, as its own page shows them. */
export const notesOfCase = (edition: Edition, section: string): Note[] =>
	edition
		.notesIn(section)
		.filter(({ place }) => place.paragraph.startsWith('case-'))
		.map((note, index) => ({ ...note, n: index + 1 }));

/** The province of a place by its full name; 新疆生产建设兵团 ranks with the provinces and counts as one. */
function provinceOf({ name, level, province = name }: Entity): string {
	return level === '省级' && !province.startsWith(name) ? name : province;
}
