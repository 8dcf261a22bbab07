import { addressOf } from '../addresses/href.ts';
import type { Edition } from '../edition/edition.ts';
import { sourceOf } from '../figures/citation.ts';
import { figuresOf } from '../figures/figures.ts';
import { recordsOf } from '../figures/records.ts';
import { sheet } from '../figures/sheet.ts';
import { markup } from '../figures/svg.ts';
import type { FigureView } from '../figures/view.ts';
import { figureColumns } from './figure-columns.ts';
import { csv, json } from './formats.ts';
import type { File } from './output.ts';

/** Each figure's rows as CSV and JSON, and the figure as one picture. The PNG is made from that picture. */
export function figureFiles(edition: Edition): File[] {
	return figuresOf(edition).flatMap((figure): File[] => {
		const path = `figures/${figure.id}`;
		const source = sourceOf(edition, figure);
		return [
			{
				path: `${path}.csv`,
				type: 'csv',
				make: () => csv(recordsOf(figure)),
				table: { columns: figureColumns(figure) },
			},
			{ path: `${path}.json`, type: 'json', make: () => json(described(figure, source)) },
			{
				path: `${path}.svg`,
				type: 'svg',
				make: (site) => `${markup(sheet(figure, source, addressOf(figure.page, site)))}\n`,
			},
		];
	});
}

function described(figure: FigureView, source: string) {
	const { id, number, title, subtitle, description, incomparable, page, table } = figure;
	return {
		...{ id, number, title, subtitle, description, incomparable, page, source },
		columns: Object.fromEntries(table.columns.map(({ key, title: name }) => [key, name])),
		rows: recordsOf(figure),
	};
}
