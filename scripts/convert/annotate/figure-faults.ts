import type { NumberSeed } from '../../../src/schema/number.ts';
import { WHOLE, type FigureSeed } from '../../../src/schema/figure.ts';
import { problem, type Problem, type Spot } from '../problems/problems.ts';
import type { Seed } from '../seeds/seed.ts';
import type { FigureData } from './figure-data.ts';
import { numbersOf } from './figure-numbers.ts';

/** A figure, with where its parts stand and the numbers of the text. */
interface Case<F extends FigureSeed = FigureSeed> {
	figure: F;
	at: (path: readonly PropertyKey[]) => Spot;
	numbers: ReadonlyMap<string, NumberSeed>;
}

/** Numbers, dates, units and levels that are not there, axes that would carry two units, and a number given twice. */
export function faultsOf(
	seed: Seed<FigureSeed[]>,
	figure: FigureSeed,
	index: number,
	{ blocks, numbers, dates }: FigureData,
): Problem[] {
	const own = {
		figure,
		at: (path: readonly PropertyKey[]) => seed.at([index, ...path]),
		numbers: new Map(numbers.map(({ row }) => [row.id, row])),
	};
	const units = new Set([WHOLE, ...[...blocks.values()].map(({ unit }) => unit)]);
	const dated = new Set(dates.map(({ row }) => row.id));
	return [
		...numberedTwice(seed.value.slice(0, index), own),
		...strangers(own, units, dated),
		...(figure.chart === 'levels' ? strangeLevels({ ...own, figure }) : []),
		...(figure.chart === 'bars' || figure.chart === 'dumbbell' ? mixedAxes(own) : []),
		...(figure.chart === 'bars' ? strangeGrowths({ ...own, figure }) : []),
		...unexplainedPoints(own),
	];
}

function numberedTwice(earlier: readonly FigureSeed[], { figure, at }: Case): Problem[] {
	const { id, number } = figure;
	const other = earlier.find((each) => each.number === number)?.id;
	return other === undefined
		? []
		: [problem('figure-number', at(['number']), { figure: id, number, other })];
}

/** What the figure names and nothing is. */
function strangers(
	{ figure, at, numbers }: Case,
	units: ReadonlySet<string>,
	dates: ReadonlySet<string>,
): Problem[] {
	const named = [
		{ kind: 'unit' as const, id: figure.unit, path: ['unit'], known: units },
		...numbersOf(figure).map(({ id, path }) => ({
			kind: 'number' as const,
			id,
			path,
			known: numbers,
		})),
		...(figure.chart === 'timeline' ? figure.rows : []).map(({ date: id }, row) => {
			return { kind: 'date' as const, id, path: ['rows', row, 'date'], known: dates };
		}),
	];
	return named
		.filter(({ id, known }) => !known.has(id))
		.map(({ kind, id, path }) =>
			problem('figure-names', at(path), { figure: figure.id, kind, id }),
		);
}

function strangeLevels({ figure, at }: Case<Extract<FigureSeed, { chart: 'levels' }>>): Problem[] {
	return figure.rows.flatMap(({ has }, row) =>
		has
			.filter((level) => !figure.levels.includes(level))
			.map((level) =>
				problem('figure-level', at(['rows', row, 'has']), { figure: figure.id, level }),
			),
	);
}

/** What is drawn along one axis has one unit; what stands beside a bar or makes it grow is not drawn there. */
function mixedAxes({ figure, at, numbers }: Case): Problem[] {
	const drawn = numbersOf(figure).filter(
		({ id, key }) => ['number', 'from', 'to'].includes(key) && numbers.has(id),
	);
	return [...Map.groupBy(drawn, ({ panel }) => panel)].flatMap(([panel, ids]) => {
		const units = [...new Set(ids.map(({ id }) => numbers.get(id)!.unit))];
		if (units.length === 1) return [];
		return problem('figure-axis', at(['panels', panel]), { figure: figure.id, units });
	});
}

function strangeGrowths({
	figure,
	at,
	numbers,
}: Case<Extract<FigureSeed, { chart: 'bars' }>>): Problem[] {
	return figure.panels.flatMap(({ rows }, panel) =>
		rows.flatMap(({ growth, number }, row) => {
			const growing = growth && numbers.get(growth);
			if (!growing || growing.comparison?.of === number) return [];
			const place = at(['panels', panel, 'rows', row, 'growth']);
			return problem('figure-growth', place, { figure: figure.id, growth, number });
		}),
	);
}

function unexplainedPoints({ figure, at }: Case): Problem[] {
	const rows: { isPoint: boolean }[] =
		figure.chart === 'bars' || figure.chart === 'numerals'
			? figure.panels.flatMap((panel): { isPoint: boolean }[] => panel.rows)
			: [];
	const isExplained = figure.point !== undefined || rows.every(({ isPoint }) => !isPoint);
	return isExplained ? [] : [problem('figure-point', at([]), { figure: figure.id })];
}
