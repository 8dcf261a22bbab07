import { z } from 'astro/zod';
import { certainty, sources } from './certainty.ts';
import { name, slug } from './ids.ts';
import { place, quotation } from './place.ts';
import { citedSource } from './source.ts';

/** The groups of each register, in the order in which it shows them. */
export const groups = {
	/** Systems, sites and services. */
	system: ['系统', '平台', '网站', '应用', '数据库', '账号', '热线', '网络', '标准'],
	/** What was issued or published. */
	document: [
		'决定',
		'法规',
		'规划',
		'公开文件',
		'标准规范',
		'报告',
		'研究成果',
		'监测信息',
		'名录',
	],
	/** Provinces, cities, counties, and areas of other kinds. */
	place: ['直辖市', '省', '自治区', '市', '县', '功能区', '兵团'],
	/** Bodies that are none of the authority list. */
	body: [
		'中央',
		'国务院部门',
		'协调机构',
		'所属机构',
		'地方机构',
		'企业',
		'研究机构',
		'社会组织',
		'性质未详',
	],
	/** People whom the text names. */
	person: ['领导人', '作者'],
	/** What took place or was carried out. */
	event: ['会议', '活动', '专项行动', '专题', '改革', '工程', '调查', '课题', '奖项', '灾害'],
} as const;

/** What an entry of the registers is; each kind has a register of its own. */
const entityType = z.enum(Object.keys(groups) as (keyof typeof groups)[]);
export type EntityType = z.infer<typeof entityType>;

/** One entry of `seeds/<report>/entities.yaml`: something with a name that the text mentions. */
export const entitySeed = z
	.strictObject({
		/** Led by its kind: `sys-h2010`, `doc-internet-plus`. */
		id: slug,
		/** The register that it belongs to. */
		type: entityType,
		/** The group within the register, one of `groups`: 平台, 规划, 省 … */
		sub: z.string(),
		/** The register in which it once stood; its address there leads on. */
		formerly: entityType.optional(),
		/** As it is called; what the text leaves out is supplied. */
		name: z.string(),
		/** Current and full names that the text does not print. */
		aka: z.array(name).optional(),
		/** Names as the reading text prints them; each is a mention wherever it stands. */
		forms: z.array(name).optional(),
		/** Single mentions, for words that mean this entry only there. */
		mentions: z
			.array(
				z.strictObject({
					...quotation,
					/** The entry within whose name the words stand; such a mention is listed, not marked. */
					within: slug.optional(),
				}),
			)
			.optional(),
		/** What it is, in one line; from the text unless `certainty` is given. */
		gloss: z.string().max(40),
		/** The one of the authority list that it belongs to. */
		ministry: slug.optional(),
		/** For places: the province they lie in, by its full name. */
		province: z.string().optional(),
		/** For places: their level in 2015. */
		level: z.enum(['省级', '副省级', '地级', '县级', '片区']).optional(),
		/** How sure, where `gloss` or `aka` say more than the text does. */
		certainty: certainty.optional(),
		/** Whence, where `gloss` or `aka` say more than the text does. */
		sources: sources.optional(),
	})
	.refine(({ forms, mentions }) => forms || mentions, {
		message: 'an entry has forms or mentions',
		path: ['forms'],
	})
	.refine(({ type, sub }) => groups[type].some((group) => group === sub), {
		message: 'is no group of this register',
		path: ['sub'],
	})
	.refine(({ type, province, level }) => type === 'place' || !(province || level), {
		message: 'only a place has a province and a level',
		path: ['type'],
	});
export type EntitySeed = z.infer<typeof entitySeed>;

/** An entry with every place that names it. */
export const entity = z.strictObject({
	...entitySeed.shape,
	/** The report: `2015`. */
	report: z.string(),
	/** Whence, where `gloss` or `aka` say more than the text does. */
	sources: z.array(citedSource).optional(),
	/** Every form that the text prints. */
	forms: z.array(z.string()),
	/** Every place that names it, in the order of the text. */
	mentions: z.array(
		place.extend({
			/** The words that name it there, in the reading layer. */
			quote: z.string(),
			/** The entry within whose name it stands; such a mention is not marked in the text. */
			within: slug.nullable(),
		}),
	),
});
export type Entity = z.infer<typeof entity>;
