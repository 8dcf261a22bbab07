import type { NumberSeed } from '../../../src/schema/text.ts';
import type { FigureSeed } from '../../../src/schema/figure.ts';
import type { FigureData } from './figures.ts';
import type { Problem } from '../seeds/problem.ts';
import type { Seed } from '../seeds/seed.ts';

type Row = Extract<FigureSeed, { chart: 'bars' }>['panels'][number]['rows'][number];
type Say = (path: readonly PropertyKey[], what: string, todo: string) => void;

/** Every number that a figure names, with its path in the figure and the panel it is drawn in. */
export function numbersOf(
	figure: FigureSeed,
): { id: string; panel: number; key: string; path: PropertyKey[] }[] {
	if (!('panels' in figure)) return [];
	return figure.panels.flatMap((panel, nth) => {
		const [name, rows] = 'rows' in panel ? ['rows', panel.rows] : ['levels', panel.levels];
		return rows.flatMap((row, index) =>
			Object.entries(row)
				.filter(([key]) => ['number', 'beside', 'growth', 'from', 'to'].includes(key))
				.flatMap(([key, id]) =>
					typeof id === 'string'
						? [{ id, panel: nth, key, path: ['panels', nth, name, index, key] }]
						: [],
				),
		);
	});
}

/** Numbers, dates, units and levels that are not there, axes that would carry two units, and a number given twice. */
export function faultsOf(
	seed: Seed<FigureSeed[]>,
	figure: FigureSeed,
	index: number,
	{ blocks, numbers, dates }: FigureData,
): Problem[] {
	const problems: Problem[] = [];
	const say: Say = (path, what, todo) =>
		problems.push({
			file: seed.file,
			line: seed.lineOf([index, ...path]),
			what: `figure ${figure.id}: ${what}`,
			todo,
		});
	const byId = new Map(numbers.map(({ row }) => [row.id, row]));
	const units = new Set([...blocks.values()].map(({ unit }) => unit));

	const twin = seed.value.slice(0, index).find(({ number }) => number === figure.number);
	if (twin)
		say(
			['number'],
			`${twin.id} is figure ${figure.number} already`,
			'give it the next free number',
		);
	if (!units.has(figure.unit)) say(['unit'], `there is no unit ${figure.unit}`, 'correct its id');
	for (const { id, path } of numbersOf(figure))
		if (!byId.has(id)) say(path, `there is no number ${id}`, 'correct its id');
	if (figure.chart === 'timeline')
		for (const [row, { date }] of figure.rows.entries())
			if (!dates.some((each) => each.row.id === date))
				say(['rows', row, 'date'], `there is no date ${date}`, 'correct its id');
	if (figure.chart === 'levels')
		for (const [row, { has }] of figure.rows.entries())
			for (const level of has)
				if (!figure.levels.includes(level))
					say(['rows', row, 'has'], `${level} is none of its levels`, 'list it or correct it');
	if (figure.chart === 'bars' || figure.chart === 'dumbbell') mixedAxes(figure, byId, say);
	if (figure.chart === 'bars')
		for (const [nth, { rows }] of figure.panels.entries())
			for (const [row, { growth, number }] of rows.entries())
				if (growth && byId.has(growth) && byId.get(growth)!.comparison?.of !== number)
					say(
						['panels', nth, 'rows', row, 'growth'],
						`${growth} is not the growth of ${number}`,
						'correct one of them',
					);
	if (figure.point === undefined && rowsOf(figure).some(({ isPoint }) => isPoint))
		say([], 'a row is a point and nothing says why', 'say it in point');
	return problems;
}

/** What is drawn along one axis has one unit; what stands beside a bar or makes it grow is not drawn there. */
function mixedAxes(figure: FigureSeed, byId: ReadonlyMap<string, NumberSeed>, say: Say): void {
	const drawn = numbersOf(figure).filter(({ key }) => ['number', 'from', 'to'].includes(key));
	for (const [panel, ids] of Map.groupBy(drawn, (each) => each.panel)) {
		const units = [...new Set(ids.map(({ id }) => byId.get(id)?.unit))];
		if (units.length > 1)
			say(
				['panels', panel],
				`one axis carries ${units.map((unit) => unit || 'no unit').join(' and ')}`,
				'give each unit a panel of its own',
			);
	}
}

const rowsOf = (figure: FigureSeed): Pick<Row, 'isPoint'>[] =>
	figure.chart === 'bars' || figure.chart === 'numerals'
		? figure.panels.flatMap((panel): Row[] => panel.rows)
		: [];
