import { z } from 'astro/zod';

/** A stable ASCII id, given once in data and never derived from a title or a position. */
export const slug = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case ASCII words joined by hyphens');

/** Where a block of text stands: `customs#case-p1`, `03#p1`, `4#p1`, `report#opening-p1`. */
export const address = z
	.string()
	.regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'must name a unit and a block, as in customs#case-p1');

/** First and last line of the received text, counted from 1. */
const lines = z.tuple([z.int().positive(), z.int().positive()]);

/**
 * Words quoted from one block of the text. Punctuation may be half-width or full-width;
 * `prefix` and `suffix` are what stands directly before and after, where the words occur twice.
 */
const quotation = {
	at: address,
	quote: z.string().min(1),
	prefix: z.string().optional(),
	suffix: z.string().optional(),
};

/** An ISO 8601 date or an interval, `..` for an end that is not stated. */
const iso = z
	.string()
	.regex(/^(\.\.|\d{4}[\dT:-]*)(\/(\.\.|\d{4}[\dT:-]*))?$/, 'must be an ISO 8601 date or interval');

/** How sure we are of a fact from outside the text. */
export const certainty = z.enum(['确定', '较确定', '存疑']);

// ── seeds/ ──────────────────────────────────────────────────────────────────────────────────

/** One entry of `seeds/ministries.yaml`: who is meant by a name, over all years. */
export const ministrySeed = z.strictObject({
	id: slug,
	/** The name as the report's chapter opening gives it, in the reading layer. */
	name: z.string(),
	/** At most four characters, for narrow columns. */
	short: z.string().max(4),
	/** The official full name in 2015. */
	official: z.string(),
	/** Every form in which the reading text prints the body. */
	forms: z.array(z.string()).min(1),
	/** Names used elsewhere, earlier or later; for search only. */
	aliases: z.array(z.string()),
	kind: z.string(),
	/** What became of the body. */
	history: z.array(
		z.strictObject({
			year: z.int(),
			what: z.string(),
			bodies: z.array(z.string()),
			certainty,
			sources: z.array(z.string()),
		}),
	),
	/** The bodies that carry its work today. */
	today: z.array(
		z.strictObject({
			name: z.string(),
			/** `null` where the body already did this work in 2015. */
			since: z.int().nullable(),
			/** How much of its work: all, the larger part, or some of it, which `note` names. */
			share: z.enum(['全部', '主体', '部分']),
			note: z.string().optional(),
			certainty,
		}),
	),
	/** One or two sentences for the plate beside the section. */
	annotation: z.string(),
});

/** `seeds/<report>/edition.yaml`: what the edition knows about its source and itself. */
export const editionSeed = z.strictObject({
	/** For the running head; the full title and the author stand in the text itself. */
	shortTitle: z.string(),
	/** The year the report is about. */
	year: z.int(),
	/** Publication facts of the source; `null` means unknown, and is shown as unknown. */
	publication: z.strictObject({
		publisher: z.string().nullable(),
		place: z.string().nullable(),
		date: z.string().nullable(),
		pages: z.string().nullable(),
		rights: z.string().nullable(),
	}),
	edition: z.strictObject({
		version: z.string(),
		/** Where errors may be reported: a web or mail address, or `null`. */
		reports: z.string().nullable(),
	}),
});

/** `seeds/<report>/typography.yaml`: where the rules for punctuation, spacing and lists do not hold. */
export const typographySeed = z.strictObject({
	/** Spaces that belong to the text. The space is the only one inside the quote. */
	keepSpaces: z.array(z.strictObject({ ...quotation, reason: z.string() })),
	/** Half-width marks that stay half-width. */
	keepHalfWidth: z.array(z.strictObject({ ...quotation, reason: z.string() })),
	/** Words with which the last item of an enumeration is over. */
	endItems: z.array(z.strictObject({ ...quotation, reason: z.string() })),
});

/** One emendation of `seeds/<report>/emendations.yaml`. */
export const emendationSeed = z.strictObject({
	id: slug,
	at: address,
	/** What the source prints; occurs once in the block, or once between prefix and suffix. */
	received: z.string().min(1),
	/** What the edition reads. */
	reading: z.string(),
	prefix: z.string().optional(),
	suffix: z.string().optional(),
	kind: z.enum(['误字', '脱字', '衍字', '标点']),
	reason: z.string(),
	certainty,
});

/** The id of a row of `numbers.yaml`: `n-customs-4`. */
export const numberId = z.string().regex(/^n(-[a-z0-9]+)+$/, 'must be the id of a number');

/** What a reader can make of an arithmetic statement; `derived` is what only the edition computes. */
export const verdict = z.enum(['consistent', 'rounding', 'ambiguous', 'inconsistent', 'derived']);

/** One computation behind a 核算 note. The build repeats it and holds the results against these. */
export const claim = z.strictObject({
	/** One computation, or one for each way to read the words: ids of numbers, constants, + - * / ( ). */
	readings: z
		.array(
			z.strictObject({
				formula: z.string(),
				/** Its result in `unit`, rounded half up to `decimals`. */
				gives: z.number(),
			}),
		)
		.min(1),
	/** The printed number that the result is held against; absent where the edition only derives. */
	printed: z.union([numberId, z.number()]).optional(),
	/** Words of the paragraph that the first reading counts. */
	items: z.array(z.string()).min(1).optional(),
	/** 万, 亿 and % in front scale the result. */
	unit: z.string().min(1),
	decimals: z.int().min(0),
	/** The words leave room (等, a period not stated), so that a difference contradicts nothing. */
	isOpen: z.boolean().default(false),
	verdict,
});

export const noteKind = z.enum(['校勘', '核算', '时点', '口径', '名词', '政策', '机构']);

/** One note of `seeds/<report>/notes.yaml`: what a careful reader would stop at. */
export const noteSeed = z
	.strictObject({
		id: slug,
		kind: noteKind,
		...quotation,
		/** Neutral, at most 60 characters, ending in a full stop. */
		note: z.string().max(60).endsWith('。'),
		/** How sure, and whence, where the note says more than the text does. */
		certainty: certainty.optional(),
		sources: z.array(z.string()).min(1).optional(),
		/** Other blocks that the note serves as well. */
		see: z.array(address).min(1).optional(),
		claims: z.array(claim).min(1).optional(),
	})
	.refine(({ kind, claims }) => (kind === '核算') === (claims !== undefined), {
		message: 'a 核算 note has claims, and no other has',
		path: ['claims'],
	})
	.refine(({ certainty, sources }) => certainty === undefined || certainty === '存疑' || sources, {
		message: 'what is sure has a source',
		path: ['certainty'],
	});

/** One quantity of `seeds/<report>/numbers.yaml`. */
export const numberSeed = z.strictObject({
	id: numberId,
	...quotation,
	/** In whole units: 1.84亿份 is 184000000. */
	value: z.number(),
	/** As printed, without 万 and 亿; empty where the text gives none. */
	unit: z.string(),
	/** What is counted. */
	measures: z.string().min(1),
	/** Whose number it is. */
	subject: z.string().min(1),
	/** Absent where the text gives none. */
	period: iso.optional(),
	/**
	 * count: a fixed number of things; stock: what there is at one time; flow: what happens within a
	 * period; cumulative: the total since a beginning, never comparable with a flow; rate: a share;
	 * growth: a change; duration; level: the size of one thing, such as a daily average.
	 */
	kind: z.enum(['count', 'stock', 'flow', 'cumulative', 'rate', 'growth', 'duration', 'level']),
	/** The word that makes it approximate, and which way. */
	approximate: z
		.strictObject({ word: z.string(), bound: z.enum(['at-least', 'about', 'nearly']) })
		.optional(),
	/** For a share or a change: `of` which number it is said, and against which number or year. */
	comparison: z
		.strictObject({
			type: z.enum(['同比', '倍', '占比', '从…到']),
			of: numberId.optional(),
			base: z.string().optional(),
		})
		.optional(),
});

/** One date or period of `seeds/<report>/dates.yaml`. */
export const dateSeed = z.strictObject({
	id: slug,
	...quotation,
	iso,
	precision: z.enum([
		'minute',
		'day',
		'month',
		'end-of-month',
		'half-year',
		'year',
		'end-of-year',
		'five-year',
	]),
	/** What happened. */
	event: z.string().min(1),
	/** Why this date, where the words do not print it. */
	inferred: z.string().optional(),
});

/**
 * One exception of `seeds/<report>/numerals.yaml`: figures that neither count nor date. A `term`
 * holds wherever it is printed, a quotation in one place.
 */
export const numeralSeed = z.union([
	z.strictObject({
		term: z.string().min(1),
		why: z.enum(['name', 'rhetoric', 'ordinal-enumeration']),
	}),
	z.strictObject({
		...quotation,
		why: z.enum(['name', 'rhetoric', 'ordinal-enumeration']),
	}),
]);

/** A kind of result that a case study tells of; what each means stands in `src/edition/cases.ts`. */
export const caseResult = z.enum([
	'系统平台',
	'制度规范',
	'信息公开',
	'服务渠道',
	'办理提速',
	'规模覆盖',
	'分析监测',
]);

/** One row of `seeds/<report>/cases.yaml`: what the edition says of a case study. Each has one. */
export const caseSeed = z.strictObject({
	/** The section that the case study belongs to; its body, chapter and places are in the text. */
	section: slug,
	/** At most 60 characters; only what the case says, with no number that it does not print. */
	gist: z.string().max(60).endsWith('。'),
	results: z
		.array(caseResult)
		.min(1)
		.max(4)
		.refine((results) => new Set(results).size === results.length, 'names a kind twice'),
});

/** The groups of each register, in the order in which it shows them. */
export const groups = {
	system: ['系统', '平台', '网站', '应用', '数据库', '账号', '热线', '网络', '标准'],
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
	place: ['直辖市', '省', '自治区', '市', '县', '功能区', '兵团'],
	body: ['中央', '国务院部门', '协调机构', '所属机构', '地方机构', '企业', '研究机构', '社会组织'],
	person: ['领导人', '作者'],
	event: ['会议', '活动', '专项行动', '专题', '改革', '工程', '调查', '课题', '奖项', '灾害'],
} as const;

/** What an entry of the registers is; each kind has a register of its own. */
export const entityType = z.enum(Object.keys(groups) as (keyof typeof groups)[]);

/** One entry of `seeds/<report>/entities.yaml`: something with a name that the text mentions. */
export const entitySeed = z
	.strictObject({
		id: slug,
		type: entityType,
		/** The group within the register, one of `groups`: 平台, 规划, 省 … */
		sub: z.string(),
		name: z.string(),
		/** Current and full names that the text does not print. */
		aka: z.array(z.string()).optional(),
		/** Names as the reading text prints them; each is a mention wherever it stands. */
		forms: z.array(z.string()).optional(),
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
		/** From the text unless `certainty` is given. */
		gloss: z.string().max(40),
		/** The one of the authority list that it belongs to. */
		ministry: slug.optional(),
		/** For places: the province they lie in. */
		province: z.string().optional(),
		/** For places: 省级, 副省级, 地级, 县级 or 片区, in 2015. */
		level: z.enum(['省级', '副省级', '地级', '县级', '片区']).optional(),
		certainty: certainty.optional(),
		sources: z.array(z.string()).min(1).optional(),
	})
	.refine(({ forms, mentions }) => forms || mentions, {
		message: 'an entry has forms or mentions',
		path: ['forms'],
	})
	.refine(({ type, sub }) => groups[type].some((group) => group === sub), {
		message: 'is no group of this register',
		path: ['sub'],
	});

// ── content/ ────────────────────────────────────────────────────────────────────────────────

/** A block of the text in both layers. */
export const passage = z.strictObject({
	id: slug,
	kind: z.enum(['title', 'body', 'case', 'signature']),
	lines,
	/** Verbatim from the source lines, joined by line feeds. */
	received: z.string(),
	/** The sentences of the reading layer; joined, they are the reading text. */
	sentences: z.array(z.string()).min(1),
	/** Of the paragraph that opens a case study: how many characters at its beginning say that it does. */
	label: z.int().positive().optional(),
	/** The items of its enumerations (一是…二是…), as ranges of characters of the reading text. */
	items: z
		.array(z.tuple([z.int(), z.int()]))
		.min(2)
		.optional(),
});

const heading = {
	/** The number that the source prints before the title, as an integer. */
	number: z.int().positive(),
	/** The title without its number, in the reading layer. */
	title: z.string(),
	/** The title in the parts between which its lines may break; joined, they are the title. */
	titleParts: z.array(z.string()).min(1),
	heading: passage,
	paragraphs: z.array(passage).min(1),
};

/** Changes that the rules made in one unit, counted by kind. */
const restored = z.strictObject({ 标点: z.int(), 空格: z.int(), 断行: z.int() });

export const chapterEntry = z.strictObject({
	id: z.string(),
	report: z.string(),
	/** The numeral as printed: 一, 二 … */
	numeral: z.string(),
	/** What it is about: its title without the words that all chapters share. */
	short: z.string().min(1),
	...heading,
	restored,
	sections: z.array(z.string()),
});

export const ministryEntry = z.strictObject({
	id: slug,
	report: z.string(),
	chapter: z.string(),
	...heading,
	restored,
});

export const recommendationEntry = z.strictObject({
	id: z.string().regex(/^\d\d$/),
	report: z.string(),
	chapter: z.string(),
	...heading,
	restored,
	/** What it is about, in the words with which its chapter announces it: shorter than its title. */
	aspect: z.string().min(1),
	/** Who proposed it, in printed order. */
	proposers: z.array(z.strictObject({ ministry: slug, asPrinted: z.string() })).min(1),
});

export const reportEntry = z.strictObject({
	id: z.string(),
	...editionSeed.shape,
	title: z.string(),
	/** The title as a title page sets it: the year, the body, and what is said of it. */
	titleParts: z.array(z.string()).min(1),
	/** As the signature gives the name. */
	author: z.string().min(1),
	/** The heading of the volume part the report stands in, and the report's own title. */
	part: passage,
	heading: passage,
	opening: z.array(passage),
	closing: z.array(passage),
	signature: passage,
	restored,
});

/** A place in the text: which report, unit, block and sentence, and the character range in the block's reading text. */
const place = {
	report: z.string(),
	unit: z.string(),
	paragraph: z.string(),
	sentence: z.string().nullable(),
	start: z.int(),
	end: z.int(),
};
export const nestedPlace = z.strictObject(place);

export const ministry = ministrySeed.extend({
	mentions: z.array(z.strictObject({ ...place, quote: z.string() })),
});

export const emendation = z.strictObject({
	id: slug,
	...place,
	lines,
	kind: z.enum(['误字', '脱字', '衍字', '标点', '断行', '空格']),
	received: z.string(),
	reading: z.string(),
	reason: z.string(),
	certainty,
	/** Whether a rule made the change or an editor listed it. */
	by: z.enum(['rule', 'editor']),
});

export const caseStudy = caseSeed.extend({
	/** Report and section: `2015-customs`. */
	id: slug,
	report: z.string(),
});

/** A note as the pages show it; an emendation of the editors is a 校勘 note, too. */
export const note = z.strictObject({
	id: slug,
	place: nestedPlace,
	/** Counted within the unit, in reading order. */
	n: z.int().positive(),
	kind: noteKind,
	quote: z.string(),
	note: z.string(),
	certainty: certainty.nullable(),
	sources: z.array(z.string()),
	see: z.array(address),
	verdict: verdict.nullable(),
	/** What the source prints, where the note is an emendation. */
	received: z.string().nullable(),
});

export const number = numberSeed.omit({ at: true, prefix: true, suffix: true }).extend({
	place: nestedPlace,
	/** 推算: the value of the year before, implied by a change; for 增长n倍 both readings. */
	implied: z.array(z.number()),
});

export const date = dateSeed.omit({ at: true, prefix: true, suffix: true }).extend({
	place: nestedPlace,
	/** Whether it reaches beyond the year that the report is about. */
	isOutside: z.boolean(),
});

export const entity = z.strictObject({
	...entitySeed.shape,
	report: z.string(),
	/** Every form that the text prints. */
	forms: z.array(z.string()),
	mentions: z.array(z.strictObject({ ...place, quote: z.string(), within: slug.nullable() })),
});

export type MinistrySeed = z.infer<typeof ministrySeed>;
export type EditionSeed = z.infer<typeof editionSeed>;
export type TypographySeed = z.infer<typeof typographySeed>;
export type EmendationSeed = z.infer<typeof emendationSeed>;
export type Passage = z.infer<typeof passage>;
export type ChapterEntry = z.infer<typeof chapterEntry>;
export type MinistryEntry = z.infer<typeof ministryEntry>;
export type RecommendationEntry = z.infer<typeof recommendationEntry>;
export type ReportEntry = z.infer<typeof reportEntry>;
export type Ministry = z.infer<typeof ministry>;
export type Emendation = z.infer<typeof emendation>;
export type Restored = z.infer<typeof restored>;
export type Certainty = z.infer<typeof certainty>;
export type NoteSeed = z.infer<typeof noteSeed>;
export type NumberSeed = z.infer<typeof numberSeed>;
export type DateSeed = z.infer<typeof dateSeed>;
export type NumeralSeed = z.infer<typeof numeralSeed>;
export type EntitySeed = z.infer<typeof entitySeed>;
export type CaseSeed = z.infer<typeof caseSeed>;
export type CaseResult = z.infer<typeof caseResult>;
export type CaseStudyRow = z.infer<typeof caseStudy>;
export type Claim = z.infer<typeof claim>;
export type Verdict = z.infer<typeof verdict>;
export type Place = z.infer<typeof nestedPlace>;
export type Note = z.infer<typeof note>;
export type NumberRow = z.infer<typeof number>;
export type DateRow = z.infer<typeof date>;
export type Entity = z.infer<typeof entity>;
export type EntityType = z.infer<typeof entityType>;
