import type { Place } from '../schema/place.ts';
import type { FigureEntry, FigureSeed } from '../schema/figure.ts';
import type { Edition } from '../edition/edition.ts';
import type { KeyLine } from './key.ts';
import { NARROW, WIDE, type DatumRef, type Scene } from './scene.ts';

/** One drawing of a figure, with what stands over it. */
export interface Panel {
	title?: string | undefined;
	unit?: string | undefined;
	/** What it shows, for those who do not see it. */
	says: string;
	/** `width` is NARROW or, where the figure is wide, WIDE. */
	draw: (width?: number) => Scene;
}

/** A value of a table: empty where there is none. */
export type Cell = string | number | null;

/** The rows that a figure draws: each leads to the words it comes from. */
export interface FigureTable {
	columns: {
		key: string;
		title: string;
		isNumeric?: boolean;
		/** Its cells do not say what they are: each is named where there is no room for heads. */
		isNamed?: boolean;
		/** In the data only: ids, and what the table says in words elsewhere. */
		isForData?: boolean;
	}[];
	rows: { cells: Cell[]; source: DatumRef; place: Pick<Place, 'unit' | 'paragraph'> }[];
}

/** What one kind of chart makes of a figure. */
export interface Chart {
	panels: Panel[];
	key: KeyLine[];
	table: FigureTable;
	/** What it shows is not in the text: the edition has added it. */
	isOurs?: boolean;
	/** Drawn across the whole column where there is room for it. */
	isWide?: boolean;
	/** So many links that they stay out of the order of the tab key; the table has them all. */
	isDense?: boolean;
	/** One panel is seen at a time, which readers choose; pictures show the leading one. */
	isOneByOne?: boolean;
	/** The panel that shows what the title says, for the gallery; the first where it is not said. */
	lead?: number;
}

/** What a reader is to know before taking anything from a figure, with the word that heads it. */
export interface Caution {
	head: '不可比' | '说明';
	text: string;
}

/** A figure as pages, files and search use it. */
export interface FigureView extends Chart {
	id: string;
	number: number;
	/** The unit it stands in; `report` for none. */
	unit: string;
	/** What it is a tool for: `numbers` or a unit; a finding is none. */
	serves: string | undefined;
	chart: FigureSeed['chart'];
	/** Its own page, a file of `dist/`. */
	page: string;
	title: string;
	subtitle: string;
	description: string;
	/** What must not be compared, or how the figure was made. */
	caution: Caution;
	isWide: boolean;
	isDense: boolean;
	isOneByOne: boolean;
	lead: number;
}

/** What every kind of chart is made from. */
export interface ChartSource<S extends FigureSeed = FigureSeed> {
	seed: S;
	entry: FigureEntry;
	edition: Edition;
}

/** The first panel with something that the title points at; the first of all where none has. */
export const leadOf = (panels: readonly { rows: readonly { isPoint: boolean }[] }[]): number =>
	Math.max(
		0,
		panels.findIndex(({ rows }) => rows.some(({ isPoint }) => isPoint)),
	);

/** The panels that a picture of a figure has room for. */
export const picturedIn = ({
	panels,
	isOneByOne,
	lead,
}: Pick<FigureView, 'panels' | 'isOneByOne' | 'lead'>): Panel[] =>
	isOneByOne ? panels.slice(lead, lead + 1) : panels;

/** The widths at which a figure is drawn into a page: its own has room for the wide one, too. */
export const widthsOf = ({ isWide }: Pick<FigureView, 'isWide'>, isOwn: boolean): number[] =>
	isWide || isOwn ? [NARROW, WIDE] : [NARROW];
