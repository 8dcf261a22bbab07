import type { FigureSeed } from '../schema/figure.ts';
import type { Edition } from '../edition/edition.ts';
import type { Unit } from '../edition/unit.ts';
import { bars } from './charts/bars.ts';
import { dumbbell, numerals, tree } from './charts/few.ts';
import { provinces } from './charts/provinces.ts';
import { proposalLinks, proposals } from './charts/proposals.ts';
import { successors } from './charts/successors.ts';
import { cutOffs, timeline } from './charts/times.ts';
import { words } from './charts/words.ts';
import { explorer, glance, levels, precision } from './charts/whole.ts';
import type { Chart, FigureView, Source } from './view.ts';

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
			const { id, number, unit, title, subtitle, description, incomparable, chart } = entry.seed;
			return {
				...{ isWide: false, isDense: false, lead: 0 },
				...chartOf(entry.seed, { entry, edition }),
				...{ id, number, unit, title, subtitle, description, incomparable, chart },
				page: `${edition.id}/figures/${id}.html`,
			};
		});
}

function chartOf(seed: FigureSeed, source: Omit<Source, 'seed'>): Chart {
	switch (seed.chart) {
		case 'bars':
			return bars({ seed, ...source });
		case 'dumbbell':
			return dumbbell({ seed, ...source });
		case 'numerals':
			return numerals({ seed, ...source });
		case 'tree':
			return tree({ seed, ...source });
		case 'timeline':
			return timeline({ seed, ...source });
		case 'levels':
			return levels({ seed, ...source });
		case 'words':
			return words({ seed, ...source });
		case 'proposals':
			return proposals({ seed, ...source });
		case 'proposal-links':
			return proposalLinks({ seed, ...source });
		case 'successors':
			return successors({ seed, ...source });
		case 'cut-offs':
			return cutOffs({ seed, ...source });
		case 'provinces':
			return provinces({ seed, ...source });
		case 'glance':
			return glance({ seed, ...source });
		case 'precision':
			return precision({ seed, ...source });
		case 'explorer':
			return explorer({ seed, ...source });
	}
}
