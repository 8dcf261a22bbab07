import { circle, line, path, rect, type Scene, type Shape } from './scene.ts';

/** The signs that a key explains. */
const SIGNS = {
	bar: [rect(0, 1, 16, 10, 'bar')],
	point: [rect(0, 1, 16, 10, 'point')],
	dot: [circle(8, 6, 4.5, 'bar')],
	'point-dot': [circle(8, 6, 4.5, 'point')],
	estimate: [rect(0.5, 1, 9, 10, 'est'), rect(0.5, 1, 15, 10, 'alt')],
	'at-least': [path('M3 1l4 5l-4 5M8 1l4 5l-4 5', 'stem')],
	chevron: [path('M6 1l5 5l-5 5', 'est')],
	stroke: [line(8, 1, 8, 11, 'stem')],
	dash: [line(3, 6, 13, 6, 'stem')],
	quiet: [rect(0.5, 3, 15, 6, 'wash')],
	curve: [path('M0 9C8 9 8 3 16 3', 'stem')],
	thread: [path('M0 9C8 9 8 3 16 3', 'thread')],
	'point-line': [path('M0 9C8 9 8 3 16 3', 'est')],
	directly: [rect(0.5, 0.5, 15, 11, 'bar')],
	within: [rect(0.7, 0.7, 14.6, 10.6, 'frame')],
	not: [rect(0.5, 0.5, 15, 11, 'none')],
} satisfies Record<string, Shape[]>;

/** A sign that a key can explain. */
export type Sign = keyof typeof SIGNS;

/** One line of a key; without a sign it is a remark. */
export interface KeyLine {
	sign?: Sign;
	text: string;
}

/** The sign as a drawing of 16 by 12 units, in the looks that it has in a figure. */
export const signScene = (sign: Sign): Scene => ({ width: 16, height: 12, shapes: SIGNS[sign] });
