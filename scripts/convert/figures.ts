import type { NumberSeed, DateSeed } from '../../src/schema.ts';
import type { FigureEntry, FigureSeed } from '../../src/schema-figures.ts';
import { evaluate } from './formula.ts';
import type { FigureMark } from './marks.ts';
import { placeQuotes, type Placed, type Row } from './quotes.ts';
import type { ReadBlock } from './passages.ts';
import type { Problem } from './problem.ts';
import { placeIn } from './records.ts';
import type { Seed } from './seed.ts';

/** What figures can be drawn from. */
interface Data {
	blocks: ReadonlyMap<string, ReadBlock>;
	numbers: readonly Placed<NumberSeed>[];
	dates: readonly Placed<DateSeed>[];
}

/** The figures of a report, the marks that lead to them, and what is wrong with their rows. */
export function placeFigures(
	seed: Seed<FigureSeed[]>,
	data: Data,
): { figures: FigureEntry[]; marksIn: (block: ReadBlock) => FigureMark[]; problems: Problem[] } {
	const quoted = seed.value.map((figure, index) =>
		placeQuotes(quotes(seed, figure, index), data.blocks),
	);
	const filled = seed.value.map((figure, index) => fillIn(seed, figure, index, data));
	const problems = [
		...repeated(seed),
		...filled.flatMap((each) => each.problems),
		...seed.value.flatMap((figure, index) => faults(seed, figure, index, data)),
		...quoted.flatMap((each) => each.problems),
	];
	if (problems.length > 0) return { figures: [], marksIn: () => [], problems };
	const marks = seed.value.flatMap((figure, index) =>
		sentencesOf(figure, data, quoted[index]!.placed).map((at) => ({ ...at, figure })),
	);
	const report = [...data.blocks.values()][0]?.report ?? '';
	return {
		figures: seed.value.map((figure, index) => ({
			id: figure.id,
			report,
			seed: filled[index]!.figure,
			quoted: quoted[index]!.placed.map(({ block, start, end }) => placeIn(block, start, end)),
		})),
		marksIn: (block) =>
			marks
				.filter((mark) => mark.block === block)
				.map(({ sentence, figure: { id, number, unit } }) => {
					return { sentence, figure: id, number, unit };
				}),
		problems,
	};
}

/** `{n-a / n-b|1}` in a text, or `{n-a / n-b%1}` for a percentage: a formula and its decimals. */
const COMPUTED = /\{(?<formula>[^{}|%]+)(?<form>[|%])(?<decimals>\d)\}/g;

/** The figure with every computed value in its texts written out. */
function fillIn(
	seed: Seed<FigureSeed[]>,
	figure: FigureSeed,
	index: number,
	{ numbers }: Data,
): { figure: FigureSeed; problems: Problem[] } {
	const problems: Problem[] = [];
	const values = new Map(numbers.map(({ row }) => [row.id, row.value]));
	const fill = (key: 'title' | 'subtitle' | 'description' | 'incomparable') =>
		figure[key].replace(COMPUTED, (_, formula: string, form: string, decimals: string) => {
			const value = evaluate(formula, (id) => values.get(id));
			if (typeof value === 'number')
				return form === '%'
					? `${(value * 100).toFixed(Number(decimals))}%`
					: value.toFixed(Number(decimals));
			problems.push({
				file: seed.file,
				line: seed.lineOf([index, key]),
				what: `figure ${figure.id}: “${formula}” ${value}`,
				todo: 'correct the formula',
			});
			return '';
		});
	const [title, subtitle] = [fill('title'), fill('subtitle')];
	const [description, incomparable] = [fill('description'), fill('incomparable')];
	return { figure: { ...figure, title, subtitle, description, incomparable }, problems };
}

/** The rows of a figure that quote the text themselves. */
function quotes(seed: Seed<FigureSeed[]>, figure: FigureSeed, index: number): Row[] {
	if (figure.chart !== 'levels') return [];
	return figure.rows.map((value, row) => ({ value, seed, path: [index, 'rows', row] }));
}

/**
 * The sentences that lead to a figure: those of the section it stands in whose numbers it draws,
 * and for the proposals the sentence of each recommendation that names who proposed it.
 */
function sentencesOf(
	figure: FigureSeed,
	{ blocks, numbers }: Data,
	quoted: readonly Placed<unknown>[],
): { block: ReadBlock; sentence: number }[] {
	const named = new Set(numbersOf(figure).map(({ id }) => id));
	const places = [
		...numbers.filter(({ row }) => named.has(row.id)),
		...quoted,
		...(figure.chart === 'proposals'
			? [...blocks.values()]
					.filter(({ unit, kind }) => /^\d\d$/.test(unit) && kind === 'body')
					.map((block) => ({ block, start: 0 }))
			: []),
	];
	const found = places
		.filter(({ block }) => block.kind !== 'title')
		.map(({ block, start }) => ({
			block,
			sentence: block.sentences.findLastIndex((sentence) => sentence.start <= start),
		}));
	return found.filter(
		({ block, sentence }, index) =>
			found.findIndex((other) => other.block === block && other.sentence === sentence) === index,
	);
}

/** Every number that a figure names, with its path in the figure. */
function numbersOf(figure: FigureSeed): { id: string; path: PropertyKey[] }[] {
	if (!('panels' in figure)) return [];
	return figure.panels.flatMap((panel, nth) => {
		const rows: Record<string, unknown>[] = 'rows' in panel ? panel.rows : panel.levels;
		return rows.flatMap((row, index) =>
			['number', 'beside', 'growth', 'from', 'to'].flatMap((key) => {
				const path = ['panels', nth, 'rows' in panel ? 'rows' : 'levels', index, key];
				return typeof row[key] === 'string' ? [{ id: row[key], path }] : [];
			}),
		);
	});
}

/** Numbers, dates, units and levels that are not there, and axes that would carry two units. */
function faults(
	seed: Seed<FigureSeed[]>,
	figure: FigureSeed,
	index: number,
	{ blocks, numbers, dates }: Data,
): Problem[] {
	const byId = new Map(numbers.map(({ row }) => [row.id, row]));
	const problem = (path: readonly PropertyKey[], what: string, todo: string): Problem => ({
		file: seed.file,
		line: seed.lineOf([index, ...path]),
		what: `figure ${figure.id}: ${what}`,
		todo,
	});
	const units = new Set([...blocks.values()].map(({ unit }) => unit));
	const problems = units.has(figure.unit)
		? []
		: [problem(['unit'], `there is no unit ${figure.unit}`, 'correct its id')];
	for (const { id, path } of numbersOf(figure))
		if (!byId.has(id)) problems.push(problem(path, `there is no number ${id}`, 'correct its id'));
	if (figure.chart === 'timeline')
		for (const [row, { date }] of figure.rows.entries())
			if (!dates.some((each) => each.row.id === date))
				problems.push(problem(['rows', row, 'date'], `there is no date ${date}`, 'correct its id'));
	if (figure.chart === 'levels')
		for (const [row, { has }] of figure.rows.entries())
			for (const level of has)
				if (!figure.levels.includes(level))
					problems.push(
						problem(
							['rows', row, 'has'],
							`${level} is none of its levels`,
							'list it or correct it',
						),
					);
	if (figure.chart === 'bars')
		for (const [nth, { rows }] of figure.panels.entries()) {
			const found = [...new Set(rows.map(({ number }) => byId.get(number)?.unit))];
			if (found.length > 1)
				problems.push(
					problem(
						['panels', nth],
						`one axis carries ${found.map((unit) => unit || 'no unit').join(' and ')}`,
						'give each unit a panel of its own',
					),
				);
			for (const [row, { growth, number }] of rows.entries())
				if (growth && byId.has(growth) && byId.get(growth)!.comparison?.of !== number)
					problems.push(
						problem(
							['panels', nth, 'rows', row, 'growth'],
							`${growth} is not the growth of ${number}`,
							'correct one of them',
						),
					);
		}
	if (JSON.stringify(figure).includes('"isPoint":true') && figure.point === undefined)
		problems.push(problem([], 'a row is a point and nothing says why', 'say it in point'));
	return problems;
}

/** Ids and numbers that are given twice. */
function repeated(seed: Seed<FigureSeed[]>): Problem[] {
	return seed.value.flatMap(({ id, number }, index) => {
		const other = seed.value.slice(0, index).find((each) => each.number === number);
		return other
			? [
					{
						file: seed.file,
						line: seed.lineOf([index, 'number']),
						what: `figure ${id}: ${other.id} is figure ${number} already`,
						todo: 'give it the next free number',
					},
				]
			: [];
	});
}
