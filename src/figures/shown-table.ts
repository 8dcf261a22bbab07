import type { Edition } from '../edition/edition.ts';
import { withThousands } from '../words/numbers.ts';
import { shortOrigin } from './origin.ts';
import type { DatumRef } from './scene.ts';
import type { Cell, FigureTable, FigureView } from './view.ts';

/** A cell as readers see it. */
export interface ShownCell {
	/** The column, as the data name it. */
	key: string;
	text: string;
	/** Where the number has its row in the index of numbers. */
	page?: string | undefined;
}

/** The table of a figure as its page shows it. */
export interface ShownTable {
	columns: { key: string; title: string; isNumeric: boolean; isOurs: boolean }[];
	rows: {
		/** The panel that shows it. */
		panel: Cell;
		cells: ShownCell[];
		/** Where its words stand, in few signs. */
		origin: string;
		source: DatumRef;
	}[];
}

/** Columns of the data that the page shows within others. */
const WITHIN = ['panel', 'number', 'implied_high'];

/**
 * The table of a figure for its readers: panel and item in one place, what is implied in one range,
 * each number a link to its row, each row with where its words stand.
 */
export function shownTable(edition: Edition, { table }: Pick<FigureView, 'table'>): ShownTable {
	const columns = table.columns
		.filter(({ key, isForData }) => !isForData && !WITHIN.includes(key))
		.map(({ key, title, isNumeric = false }) => {
			const isOurs = key === 'implied_low';
			return { key, title: isOurs ? '推算上年' : title, isNumeric, isOurs };
		});
	const rows = table.rows.map(({ cells, source }) => ({
		data: Object.fromEntries(table.columns.map(({ key }, index) => [key, cells[index] ?? null])),
		source,
	}));
	const places = new Set(rows.map(({ source }) => source.page.split('#')[0]));
	return {
		columns,
		rows: rows.map(({ data, source }) => {
			const shown = columns.map(({ key }) => cellOf(edition, table, data, key));
			const isNamed = places.size > 1 && !namesUnit(edition, source, data);
			return {
				panel: data['panel'] ?? null,
				cells: shown,
				origin: shortOrigin(edition, source, isNamed),
				source,
			};
		}),
	};
}

function cellOf(
	edition: Edition,
	table: FigureTable,
	data: Record<string, Cell>,
	key: string,
): ShownCell {
	const text = written(data[key] ?? null);
	if (key === 'label') return { key, text: [...panelOf(table, data), text].join('，') };
	if (key === 'implied_low') {
		const high = written(data['implied_high'] ?? null);
		return { key, text: high === text ? text : `${text}—${high}` };
	}
	const { number } = data;
	if (key !== 'printed' || typeof number !== 'string') return { key, text };
	return { key, text, page: edition.home(number) };
}

/** The panel of a row, where it tells rows apart and says what no other cell does. */
function panelOf({ columns, rows }: FigureTable, { panel, unit }: Record<string, Cell>): string[] {
	const at = columns.findIndex(({ key }) => key === 'panel');
	const isOne = new Set(rows.map(({ cells }) => cells[at])).size === 1;
	return typeof panel !== 'string' || panel === '' || panel === unit || isOne ? [] : [panel];
}

/** Whether a row says itself which unit its words are of. */
function namesUnit(edition: Edition, { page }: DatumRef, data: Record<string, Cell>): boolean {
	const unit = edition.units.find((each) => each.page === page.split('#')[0]);
	if (!unit) return true;
	const names: Cell[] = [unit.label, unit.title];
	if (unit.kind === 'ministry') {
		const { official, short } = edition.ministry(unit.id);
		names.push(official, short);
	}
	return Object.values(data).some((cell) => names.includes(cell));
}

const written = (cell: Cell): string =>
	cell === null ? '' : typeof cell === 'number' ? withThousands(cell) : cell;
