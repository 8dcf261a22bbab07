import { linkVertical } from 'd3';
import {
	NARROW,
	circle,
	path,
	round,
	tidy,
	widthOf,
	words,
	type DatumRef,
	type Scene,
	type Shape,
} from './scene.ts';

/** One level of a tree, below its root. */
export interface Level {
	label: string;
	printed: string;
	count: number;
	/** Too many to be drawn one by one. */
	isMany: boolean;
	/** Stands in a row of its own, not joined to the level above. */
	isApart: boolean;
	datum: DatumRef;
}

const LEVEL = 78;
/** How many strokes stand for many. */
const SIGNS = 27;

/** A root over its branches: one disc each, or a sign of many. */
export function drawTree(root: string, levels: readonly Level[], width = NARROW): Scene {
	const link = linkVertical<unknown, [number, number]>();
	const join = (from: [number, number], to: [number, number]) =>
		path(tidy(link({ source: from, target: to })!), 'hair');
	const shapes: Shape[] = [words(width / 2, 14, root, 'word', 'middle')];
	const captions: Shape[] = [];
	let above: [number, number][] = [[width / 2, 30]];
	for (const [index, { label, printed, count, isMany, isApart, datum }] of levels.entries()) {
		const y = 30 + (index + 1) * LEVEL;
		const total = isMany ? SIGNS : count;
		const r = Math.min(5, (width - 12) / total / 2 - 0.8);
		const step = (width - 12) / total;
		const here = Array.from({ length: total }, (_, at): [number, number] => {
			return [6 + step * (at + 0.5), y];
		});
		const parent = (at: number) => above[Math.floor((at * above.length) / total)]!;
		if (!isApart) shapes.push(...here.map((point, at) => join(parent(at), point)));
		const text = `${label}　${printed}`;
		shapes.push({
			kind: 'datum',
			datum,
			shapes: [
				...here.map(([x]) =>
					isMany ? path(`M${round(x)} ${y - 2}v10`, 'stem') : circle(x, y, r, 'bar'),
				),
			],
		});
		captions.push({
			...words(Math.max(width / 2, widthOf(text) / 2), y + 26, text, 'word', 'middle'),
			hasHalo: true,
		});
		above = here;
	}
	shapes.push(circle(width / 2, 30, 6, 'bar'), ...captions);
	return { width, height: 30 + levels.length * LEVEL + 36, shapes };
}
