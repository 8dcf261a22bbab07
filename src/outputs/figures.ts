import { addressOf } from '../addresses/href.ts';
import type { Edition } from '../edition/edition.ts';
import { nameOf, sourceOf } from '../figures/citation.ts';
import { figuresOf } from '../figures/figures.ts';
import { recordsOf } from '../figures/records.ts';
import { sheet } from '../figures/sheet.ts';
import { markup } from '../figures/svg.ts';
import type { FigureView } from '../figures/view.ts';
import type { Column } from './column.ts';
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
				make: (site) => csv(sourced(figure, source, whereabouts(figure, site))),
				table: { columns: [...figureColumns(figure), ...SOURCED] },
			},
			{ path: `${path}.json`, type: 'json', make: () => json(described(figure, source)) },
			{
				path: `${path}.svg`,
				type: 'svg',
				make: (site) => `${markup(sheet(figure, source, whereabouts(figure, site)))}\n`,
			},
		];
	});
}

/** What each row of a table that travels alone says of itself. */
const SOURCED: Column[] = [
	{ name: 'source', type: 'string', title: '图', what: '所画之图：版本、图号与题目' },
	{
		name: 'address',
		type: 'string',
		title: '图的地址',
		what: '图的地址；不知所在网站时为题目与编号',
	},
];

/** Where a figure is, for those who meet it elsewhere: its whole address, or what it is found by. */
const whereabouts = (figure: FigureView, site: URL | undefined): string =>
	site ? addressOf(figure.page, site) : nameOf(figure);

/** The rows of a figure as a table that travels alone: each says what it is of, whatever is cut from it. */
const sourced = (figure: FigureView, source: string, address: string) =>
	recordsOf(figure).map((record) => ({ ...record, source, address }));

function described(figure: FigureView, source: string) {
	const { id, number, title, subtitle, description, caution, page, table } = figure;
	return {
		...{ id, number, title, subtitle, description, incomparable: caution.text, page, source },
		columns: Object.fromEntries(table.columns.map(({ key, title: name }) => [key, name])),
		rows: recordsOf(figure),
	};
}
