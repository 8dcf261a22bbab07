import { NARROW, rect, words, type DatumRef, type Scene, type Shape } from './scene.ts';

/** A province as a square of a grid: where it lies among the others, not what its borders are. */
export interface Tile {
	label: string;
	column: number;
	row: number;
	/** Named itself, only through a place in it, or not at all. */
	named: 'directly' | 'within' | 'not';
	datum?: DatumRef | undefined;
}

const LARGEST = 56;

/** Squares on a grid: full where the province is named, framed where only a place in it is. */
export function drawTiles(tiles: readonly Tile[], width = NARROW): Scene {
	const columns = Math.max(...tiles.map(({ column }) => column)) + 1;
	const rows = Math.max(...tiles.map(({ row }) => row)) + 1;
	const size = Math.min(Math.floor(width / columns), LARGEST);
	const shapes = tiles.flatMap(({ label, column, row, named, datum }): Shape[] => {
		const [x, y] = [column * size + 1, row * size + 1];
		const side = size - 3;
		const voice = ({ directly: 'reverse', within: 'word', not: 'label' } as const)[named];
		const ink = ({ directly: 'bar', within: 'frame', not: 'none' } as const)[named];
		const drawn: Shape[] = [
			rect(x, y, side, side, ink),
			words(x + side / 2, y + side / 2 + 4.5, label, voice, 'middle'),
		];
		return datum ? [{ kind: 'datum', datum, shapes: drawn }] : drawn;
	});
	return { width, height: rows * size, shapes };
}
