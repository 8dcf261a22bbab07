import { linkHorizontal, mean } from 'd3';
import {
	NARROW,
	circle,
	path,
	tidy,
	widest,
	words,
	type DatumRef,
	type Scene,
	type Shape,
} from './scene.ts';

/** A node on one side of a diagram in two columns. */
export interface Node {
	id: string;
	label: string;
	isPoint: boolean;
}

/** A line from a node on the left to one on the right, by their ids. */
export interface Edge {
	from: string;
	to: string;
	datum: DatumRef;
	/** Drawn fine beside the others. */
	isFine?: boolean;
}

const ROW = 22;

/**
 * Two columns of names, joined. The order of both sides is kept; the shorter column is spread over
 * the height of the longer, or, with `isGathered`, each of its names stands level with its links.
 */
export function drawBipartite(
	left: readonly Node[],
	right: readonly Node[],
	edges: readonly Edge[],
	{ isGathered = false, width = NARROW }: { isGathered?: boolean; width?: number | undefined } = {},
): Scene {
	const [from, to] = [
		widest(left.map(({ label }) => label)),
		widest(right.map(({ label }) => label)),
	];
	const x = { left: from + 10, right: width - to - 10 };
	const height = Math.max(left.length, right.length) * ROW;
	const spread = (nodes: readonly Node[]) =>
		new Map(nodes.map(({ id }, index) => [id, ((index + 0.5) * height) / nodes.length]));
	const y = { left: spread(left), right: spread(right) };
	if (isGathered) gather(right, edges, y);

	const link = linkHorizontal<unknown, [number, number]>();
	const points = new Set([...left, ...right].filter(({ isPoint }) => isPoint).map(({ id }) => id));
	const shapes: Shape[] = edges.map((edge) => {
		const source: [number, number] = [x.left, y.left.get(edge.from)!];
		const target: [number, number] = [x.right, y.right.get(edge.to)!];
		const isPoint = points.has(edge.from) || points.has(edge.to);
		const ink = edge.isFine ? 'thread' : isPoint ? 'est' : 'stem';
		const d = tidy(link({ source, target })!);
		return { kind: 'datum', datum: edge.datum, shapes: [path(d, ink)] };
	});
	const column = (nodes: readonly Node[], side: 'left' | 'right') =>
		nodes.flatMap(({ id, label, isPoint }): Shape[] => {
			const at = y[side].get(id)!;
			const voice = isPoint ? 'ours' : 'word';
			return [
				circle(x[side], at, 3.5, isPoint ? 'point' : 'bar'),
				side === 'left'
					? words(x.left - 9, at + 4.5, label, voice, 'end')
					: words(x.right + 9, at + 4.5, label, voice),
			];
		});
	shapes.push(...column(left, 'left'), ...column(right, 'right'));
	return { width, height, shapes };
}

/** Sets each name of the right column level with what leads to it, never closer than a row. */
function gather(
	right: readonly Node[],
	edges: readonly Edge[],
	y: { left: Map<string, number>; right: Map<string, number> },
): void {
	let free = ROW / 2;
	const last = Math.max(...y.left.values(), ...y.right.values());
	for (const [index, { id }] of right.entries()) {
		const level = mean(edges.filter(({ to }) => to === id).map(({ from }) => y.left.get(from)!))!;
		const at = Math.min(Math.max(level, free), last - (right.length - 1 - index) * ROW);
		y.right.set(id, at);
		free = at + ROW;
	}
}
