import type { FigureOf, FigureSeed } from '../schema/figure.ts';
import type { Edition } from '../edition/edition.ts';
import type { Unit } from '../edition/unit.ts';
import { bars } from './charts/bars.ts';
import { cutOffs } from './charts/cut-offs.ts';
import { dumbbell } from './charts/dumbbell.ts';
import { explorer } from './charts/explorer.ts';
import { glance } from './charts/glance.ts';
import { levels } from './charts/levels.ts';
import { numerals } from './charts/numerals.ts';
import { precision } from './charts/precision.ts';
import { proposalLinks } from './charts/proposal-links.ts';
import { proposals } from './charts/proposals.ts';
import { timeline } from './charts/timeline.ts';
import { tree } from './charts/tree.ts';
import { provinces } from './charts/provinces.ts';
import { successors } from './charts/successors.ts';
import { words } from './charts/words.ts';
import type { Chart, ChartSource, FigureView } from './view.ts';

const known = new WeakMap<Edition, FigureView[]>();

/** All figures of a report in the order of their numbers; computed once for an edition. */
export function figuresOf(edition: Edition): FigureView[] {
	const views = known.get(edition) ?? viewsOf(edition);
	known.set(edition, views);
	return views;
}

/** The figures that draw a number; those that draw all numbers are not named for each. */
export const figuresOfNumber = (edition: Edition, id: string): FigureView[] =>
	figuresOf(edition).filter(({ isDense, table: { columns, rows } }) => {
		const at = columns.findIndex(({ key }) => key === 'number');
		return !isDense && at >= 0 && rows.some(({ cells }) => cells[at] === id);
	});

/** The figures that show words of a unit and stand elsewhere; those that show all numbers are left out. */
export const figuresFrom = (edition: Edition, unit: Unit): FigureView[] =>
	figuresOf(edition).filter(
		({ unit: home, isDense, table }) =>
			home !== unit.id &&
			!isDense &&
			table.rows.some(({ source }) => source.page.split('#')[0] === unit.page),
	);

function viewsOf(edition: Edition): FigureView[] {
	return [...edition.figures]
		.sort((a, b) => a.seed.number - b.seed.number)
		.map((entry) => {
			const { id, number, unit, serves, title, subtitle, description, chart } = entry.seed;
			const { incomparable, isMethod } = entry.seed;
			return {
				...{ isWide: false, isDense: false, isOneByOne: false, lead: 0 },
				...chartOf(entry.seed, { entry, edition }),
				...{ id, number, unit, serves, title, subtitle, description, chart },
				caution: { head: isMethod ? '说明' : '不可比', text: incomparable },
				page: `${edition.id}/figures/${id}.html`,
			};
		});
}

/** What makes a chart of a figure, kind by kind. */
const charts: { [C in FigureSeed['chart']]: (source: ChartSource<FigureOf<C>>) => Chart } = {
	bars,
	dumbbell,
	numerals,
	tree,
	timeline,
	levels,
	words,
	proposals,
	'proposal-links': proposalLinks,
	successors,
	'cut-offs': cutOffs,
	provinces,
	glance,
	precision,
	explorer,
};

function chartOf(seed: FigureSeed, source: Omit<ChartSource, 'seed'>): Chart {
	// The kind of the seed chooses what takes seeds of this kind, which the compiler cannot follow.
	const make = charts[seed.chart] as (source: ChartSource) => Chart;
	return make({ seed, ...source });
}
