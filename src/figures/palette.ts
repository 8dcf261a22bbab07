import type { Ink, Voice } from './scene.ts';

/** The light colours of the edition, for pictures that stand alone; a test holds them to its style sheet. */
export const COLOURS = {
	paper: '#fbf9f3',
	ink: '#1c1916',
	soft: '#4d473f',
	zhu: '#b5301b',
	zhuText: '#8f2111',
	wash: '#f3eee2',
	line: '#d8d1c3',
} as const;

type Attributes = Record<string, string | number>;

const stroke = (colour: string, width: number): Attributes => ({
	fill: 'none',
	stroke: colour,
	strokeWidth: width,
});

export const INKS: Record<Ink, Attributes> = {
	bar: { fill: COLOURS.ink },
	point: { fill: COLOURS.zhu },
	est: stroke(COLOURS.zhu, 1.4),
	alt: { ...stroke(COLOURS.zhu, 1.4), strokeDasharray: '2.5 2' },
	axis: stroke(COLOURS.ink, 1),
	hair: stroke(COLOURS.line, 1),
	stem: stroke(COLOURS.ink, 1.4),
	thread: stroke(COLOURS.soft, 0.8),
	none: stroke(COLOURS.line, 1),
	wash: { fill: COLOURS.wash, stroke: COLOURS.line, strokeWidth: 1 },
	frame: { fill: COLOURS.wash, stroke: COLOURS.ink, strokeWidth: 1.4 },
};

export const VOICES: Record<Voice, Attributes> = {
	word: { fill: COLOURS.ink },
	label: { fill: COLOURS.soft },
	ours: { fill: COLOURS.zhuText },
	tick: { fill: COLOURS.soft },
	large: { fill: COLOURS.ink },
	reverse: { fill: COLOURS.paper },
};

/** Paper around lettering that stands over lines. */
export const HALO: Attributes = { stroke: COLOURS.paper, strokeWidth: 5, paintOrder: 'stroke' };

export const FONTS = "'Noto Sans SC','PingFang SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif";
