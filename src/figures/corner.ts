import { SIZE, flat, type Scene, type Shape } from './scene.ts';

/** The height that a figure may have among others, and about what is shown of a higher one. */
const WHOLE = 360;
const CORNER = 295;

/**
 * Whether a scene is higher than a figure may be among others, so that only its head is shown
 * there.
 */
export const isHigh = ({ height }: Scene): boolean => height > WHOLE;

/** The head of a high scene, whose last row is whole: it ends above the next line of lettering. */
export function corner(scene: Scene): Scene {
	if (!isHigh(scene)) return scene;
	const tops = flat(scene.shapes).flatMap((each) =>
		each.kind === 'words' ? [each.y - SIZE[each.voice]] : [],
	);
	const height = Math.min(...tops.filter((top) => top > CORNER)) - 2;
	return { ...scene, height, shapes: scene.shapes.filter((shape) => middle(shape) < height) };
}

/** How far down a shape stands; what is drawn along a path, where it begins. */
function middle(shape: Shape): number {
	switch (shape.kind) {
		case 'rect':
			return shape.y + shape.height / 2;
		case 'circle':
			return shape.y;
		case 'words':
			return shape.y - SIZE[shape.voice] / 2;
		case 'path':
			return Number(/^M[\d.]+[ ,]([\d.]+)/.exec(shape.d)?.[1] ?? 0);
		case 'datum':
			return Math.min(...shape.shapes.map(middle));
	}
}
