import type { FigureSeed } from '../../../src/schema/figure.ts';

/** A number that a figure names: its path in the figure and the panel it is drawn in. */
export interface NamedNumber {
	id: string;
	panel: number;
	key: string;
	path: PropertyKey[];
}

/** Every number that a figure names. */
export function numbersOf(figure: FigureSeed): NamedNumber[] {
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
