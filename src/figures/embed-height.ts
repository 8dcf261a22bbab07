import { NARROW, WIDE } from './scene.ts';
import type { FigureView, Panel } from './view.ts';
import { wrap } from './wrap.ts';

/** How wide the frame is that is offered for a figure, in CSS pixels: wide enough for two columns. */
export const EMBED_WIDTH = 720;

/** What the sheet of the page makes of that width, in CSS pixels. */
const WHOLE = 656;
const COLUMN = 306;
const GAP = 18;
const HEAD = 40;
/** A line of the key in letters of 13, and the room beside its sign. */
const LINE = 22;
const SIGN = 28;
/** A row of the table of proposals, and its head, which is set from top to bottom. */
const ROW = 31;
const TABLE_HEAD = 180;
/** Title, subtitle, files and source, with the room around them. */
const REST = 260;

/** How high a frame of that width has to be for the whole figure, and hardly higher. */
export function embedHeight(figure: FigureView): number {
	const cells = [...drawings(figure), keyHeight(figure)];
	const columns = isInColumns(figure) ? 2 : 1;
	let height = REST;
	for (let index = 0; index < cells.length; index += columns)
		height += GAP + Math.max(...cells.slice(index, index + columns));
	return Math.ceil(height / 10) * 10;
}

const isInColumns = ({ isWide, chart }: FigureView): boolean => !isWide && chart !== 'proposals';

/** How high each drawing is with its head; the table of proposals stands instead of its one. */
function drawings(figure: FigureView): number[] {
	if (figure.chart === 'proposals') return [TABLE_HEAD + ROW * proposersIn(figure)];
	const [drawn, shown] = figure.isWide ? [WIDE, WHOLE] : [NARROW, COLUMN];
	return figure.panels.map(
		(panel: Panel) => (panel.title ? HEAD : 0) + (panel.draw(drawn).height * shown) / drawn,
	);
}

function proposersIn({ table: { columns, rows } }: FigureView): number {
	const at = columns.findIndex(({ key }) => key === 'ministry');
	return new Set(rows.map(({ cells }) => cells[at])).size;
}

function keyHeight(figure: FigureView): number {
	const width = isInColumns(figure) ? COLUMN : WHOLE;
	const lines = [
		...figure.key.map(({ sign, text }) => wrap(text, width - (sign ? SIGN : 0), 'label')),
		wrap(`不可比：${figure.incomparable}`, width, 'label'),
	];
	return HEAD + lines.reduce((sum, each) => sum + LINE * each.length + 6, 0);
}
