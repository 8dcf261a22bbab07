import { WIDE } from './scene.ts';
import { picturedIn, type FigureView } from './view.ts';
import { wrap } from './wrap.ts';

/** How wide the frame is that is offered for a figure, in CSS pixels: wide enough for the wide drawing. */
export const EMBED_WIDTH = 720;

/** The room between panels and above them, the head of a panel, and that of the key. */
const GAP = 35;
const HEAD = 40;
/** A line of the key in letters of 13, and the room beside its sign. */
const LINE = 22;
const SIGN = 28;
/** A row of the table of proposals, and its head, which is set from top to bottom. */
const ROW = 31;
const TABLE_HEAD = 180;
/** Title, subtitle, files and source, with the room around them. */
const REST = 220;

/** How high a frame of that width has to be for the whole figure, and hardly higher. */
export function embedHeight(figure: FigureView): number {
	const height = [...drawings(figure), keyHeight(figure)].reduce((sum, each) => sum + each + GAP);
	return Math.ceil((REST + height) / 10) * 10;
}

/** How high each drawing is with its head; the table of proposals stands instead of its one. */
function drawings(figure: FigureView): number[] {
	if (figure.chart === 'proposals') return [TABLE_HEAD + ROW * proposersIn(figure)];
	const chooser = figure.isOneByOne ? [LINE] : [];
	return [
		...chooser,
		...picturedIn(figure).map((panel) => (panel.title ? HEAD : 0) + panel.draw(WIDE).height),
	];
}

function proposersIn({ table: { columns, rows } }: FigureView): number {
	const at = columns.findIndex(({ key }) => key === 'ministry');
	return new Set(rows.map(({ cells }) => cells[at])).size;
}

function keyHeight(figure: FigureView): number {
	const lines = [
		...figure.key.map(({ sign, text }) => wrap(text, WIDE - (sign ? SIGN : 0), 'label')),
		wrap(`${figure.caution.head}：${figure.caution.text}`, WIDE, 'label'),
	];
	return HEAD + lines.reduce((sum, each) => sum + LINE * each.length + 6, 0);
}
