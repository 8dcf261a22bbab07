import { z } from 'astro/zod';
import { dateId, numberId, slug } from './ids.ts';
import { place, quotation } from './place.ts';

/** Han characters weigh one, the letters and digits between them a half. */
const widthOf = (title: string) =>
	[...title].reduce((sum, sign) => sum + (/[\u0000-\u024f]/.test(sign) ? 0.5 : 1), 0);

/** One bar, dot or large number: it names a number of the text and never repeats its value. */
const numberRow = z.strictObject({
	/** The number that is drawn: `n-customs-4`. */
	number: numberId,
	/** What the number counts, as short as the panel allows. */
	label: z.string().min(1),
	/** A second number of the text, written behind the value: the count behind its rate. */
	beside: numberId.optional(),
	/** The growth that implies a value of the year before, drawn hollow as 推算. */
	growth: numberId.optional(),
	/** Whether the title points at it. */
	isPoint: z.boolean().default(false),
});

/** A part of a figure: one unit, one axis. */
const panel = {
	/** What is measured. */
	title: z.string().min(1),
	/** The unit behind the title, in the words of the text: 亿份. */
	unit: z.string().optional(),
};

/** Where a figure stands that is about the whole report, and in none of its units. */
export const WHOLE = 'report';

const common = {
	/** Given once; the name of its page and its files: `forestry`. */
	id: slug,
	/** 图1, 图2 …: given once, like the id. */
	number: z.int().positive(),
	/** Where it stands: a body's section, a chapter, a recommendation, or `report` for the gallery only. */
	unit: z.string().min(1),
	/** What it is a tool for, where it is one rather than a finding: `numbers`, or a unit; its page leads to it. */
	serves: z.string().min(1).optional(),
	/** The finding, at most 25 Han characters. */
	title: z
		.string()
		.refine((title) => widthOf(title) <= 25, 'must not be longer than 25 characters'),
	/** What, who, when, unit. */
	subtitle: z.string().min(1),
	/** The figure in words, for all readers. */
	description: z.string().min(1).endsWith('。'),
	/** What must not be compared, or what the figure leaves open. */
	incomparable: z.string().min(1).endsWith('。'),
	/** Whether that tells how the figure was made, and not what must not be compared: 说明, not 不可比. */
	isMethod: z.boolean().default(false),
	/** What the marks in vermilion have in common; needed where a row is a point. */
	point: z.string().min(1).optional(),
};

/** The same, where the figure itself finds what is to be marked. */
const pointed = {
	...common,
	/** What the marks in vermilion have in common. */
	point: z.string().min(1),
};

/** A chart that is drawn from what the edition knows already, without rows of its own. */
const drawnAlone = <S extends typeof common | typeof pointed, C extends string>(
	shape: S,
	chart: C,
) =>
	z.strictObject({
		...shape,
		/** The kind of chart. */
		chart: z.literal(chart),
	});

/** One figure of `seeds/<report>/figures.yaml`. */
export const figureSeed = z.discriminatedUnion('chart', [
	z.strictObject({
		...common,
		/** Bars or dots, one a number of the text. */
		chart: z.literal('bars'),
		/** Its parts from top to bottom. */
		panels: z
			.array(
				z.strictObject({
					...panel,
					/** bar from nought, dot on a stem, or dot on a logarithmic scale. */
					form: z.enum(['bar', 'dot', 'log']).default('bar'),
					/** The end of the scale, where it is not the largest value: 100 for shares. */
					to: z.number().positive().optional(),
					/** Largest first instead of the order of the rows. */
					isSorted: z.boolean().default(false),
					/** The bars from top to bottom, unless `isSorted`. */
					rows: z.array(numberRow).min(1),
				}),
			)
			.min(1),
	}),
	z.strictObject({
		...common,
		/** A value before and after, as two dots on one line. */
		chart: z.literal('dumbbell'),
		/** Its parts from top to bottom. */
		panels: z
			.array(
				z.strictObject({
					...panel,
					/** The changes from top to bottom. */
					rows: z
						.array(
							z.strictObject({
								/** What changed: 办理时间. */
								label: z.string(),
								/** The number before. */
								from: numberId,
								/** The number after. */
								to: numberId,
							}),
						)
						.min(1),
				}),
			)
			.min(1),
	}),
	z.strictObject({
		...common,
		/** Large numbers side by side, which cannot be compared. */
		chart: z.literal('numerals'),
		/** Its parts from top to bottom. */
		panels: z
			.array(
				z.strictObject({
					...panel,
					/** The numbers in the order in which they are read. */
					rows: z.array(numberRow).min(1),
				}),
			)
			.min(1),
	}),
	z.strictObject({
		...common,
		/** What stands over what, as discs below a root. */
		chart: z.literal('tree'),
		/** Its parts from top to bottom. */
		panels: z
			.array(
				z.strictObject({
					...panel,
					/** What stands over all: 最高人民法院. */
					root: z.string(),
					/** The branches, from the root outwards. */
					levels: z
						.array(
							z.strictObject({
								/** What a branch is: 高级法院. */
								label: z.string(),
								/** How many there are. */
								number: numberId,
								/** Drawn as a sign of many, not one by one. */
								isMany: z.boolean().default(false),
								/** A row of its own: the text does not say what it belongs to. */
								isApart: z.boolean().default(false),
							}),
						)
						.min(1),
				}),
			)
			.min(1),
	}),
	z.strictObject({
		...pointed,
		/** Dates of the text down an axis of years. */
		chart: z.literal('timeline'),
		/** The year from which dates are drawn to scale; earlier ones are listed. */
		from: z.int().optional(),
		/** The dates in any order; they are drawn from the earliest on. */
		rows: z
			.array(
				z.strictObject({
					/** The date that is drawn: `d-housing-1`. */
					date: dateId,
					/** What happened, as short as a line allows. */
					label: z.string(),
					/** Whether the title points at it. */
					isPoint: z.boolean().default(false),
				}),
			)
			.min(2),
	}),
	z.strictObject({
		...common,
		/** Which levels of government each system spans. */
		chart: z.literal('levels'),
		/** From the highest level down. */
		levels: z.array(z.string()).min(2),
		/** The systems from top to bottom. */
		rows: z
			.array(
				z.strictObject({
					/** The system: 宗地电子文件. */
					label: z.string(),
					// The words that name the levels.
					...quotation,
					/** Which of the levels they name. */
					has: z.array(z.string()).min(1),
				}),
			)
			.min(2),
	}),
	z.strictObject({
		...common,
		/** Which sections say which words. */
		chart: z.literal('words'),
		/** What is looked for in the sections, letter by letter. */
		columns: z
			.array(
				z.strictObject({
					/** The head of the column. */
					label: z.string(),
					/** Any of them counts. */
					words: z.array(z.string().min(1)).min(1),
				}),
			)
			.min(2),
	}),
	drawnAlone(pointed, 'proposals'),
	drawnAlone(pointed, 'proposal-links'),
	drawnAlone(pointed, 'successors'),
	drawnAlone(pointed, 'cut-offs'),
	drawnAlone(common, 'provinces'),
	drawnAlone(common, 'glance'),
	drawnAlone(common, 'precision'),
	drawnAlone(common, 'explorer'),
]);

/** A figure as the pages draw it: the seed, and its places in the text. */
export const figure = z.strictObject({
	/** That of the seed. */
	id: slug,
	/** The report: `2015`. */
	report: z.string(),
	/** As it was written, its formulas worked out. */
	seed: figureSeed,
	/** For each row of `levels`, in order. */
	quoted: z.array(place),
	/** The sentences that lead to it, because it draws what they say: `customs#case-p1-s2`. */
	sentences: z.array(z.string()),
});

export type FigureSeed = z.infer<typeof figureSeed>;
/** The seed of a figure of one kind of chart: `FigureOf<'bars'>` has panels. */
export type FigureOf<C extends FigureSeed['chart']> = Extract<FigureSeed, { chart: C }>;
export type NumberedRow = z.infer<typeof numberRow>;
export type FigureEntry = z.infer<typeof figure>;
