import { SIZE, type Ink, type Voice } from './scene.ts';

/** The light colours of the edition, for pictures that stand alone; a test holds them to its style sheet. */
export const COLOURS = {
	paper: '#fbf9f3',
	ink: '#1c1916',
	soft: '#4d473f',
	zhu: '#b5301b',
	'zhu-text': '#8f2111',
	wash: '#f3eee2',
	line: '#d8d1c3',
} as const;

type Colour = keyof typeof COLOURS;

/** How something is drawn: colours by name, widths in units of the drawing. */
interface Look {
	fill?: Colour | 'none';
	stroke?: Colour;
	width?: number;
	dashes?: string;
	/** Lettering whose outline is painted behind it. */
	isOutlined?: boolean;
	size?: number;
}

const stroke = (colour: Colour, width: number): Look => ({ fill: 'none', stroke: colour, width });

/** Fill and stroke of every ink; widths and dashes are in units of the drawing. */
export const INKS: Record<Ink, Look> = {
	bar: { fill: 'ink' },
	point: { fill: 'zhu' },
	est: stroke('zhu', 1.4),
	alt: { ...stroke('zhu', 1.4), dashes: '2.5 2' },
	axis: stroke('ink', 1),
	hair: stroke('line', 1),
	stem: stroke('ink', 1.4),
	thread: stroke('soft', 0.8),
	none: stroke('line', 1),
	wash: { fill: 'wash', stroke: 'line', width: 1 },
	frame: { fill: 'wash', stroke: 'ink', width: 1.4 },
};

/** The colour and size of each voice; sizes are those of `SIZE`. */
export const VOICES: Record<Voice, Look> = {
	word: { fill: 'ink', size: SIZE.word },
	label: { fill: 'soft', size: SIZE.label },
	ours: { fill: 'zhu-text', size: SIZE.ours },
	tick: { fill: 'soft', size: SIZE.tick },
	large: { fill: 'ink', size: SIZE.large },
	reverse: { fill: 'paper', size: SIZE.reverse },
};

/** Paper around lettering that stands over lines. */
export const HALO: Look = { stroke: 'paper', width: 5, isOutlined: true };

/** Paper around dots, which parts those that lie over one another. */
export const DOT: Look = { stroke: 'paper', width: 0.8 };

/**
 * The font family of pictures: first the one that PNGs are made with, then what readers’ systems
 * have.
 */
export const FONTS = "'Noto Sans SC','PingFang SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif";

/** A look as attributes of SVG, in the light colours, for a file of its own. */
export const attributesOf = (look: Look): Record<string, string | number> =>
	propertiesOf(look, (colour) => COLOURS[colour]);

/** What every drawing has without being told, from its own rule or from SVG. */
const GIVEN = new Set(['fill:var(--ink)', 'stroke-width:1', `font-size:${SIZE.word}px`]);

/** All looks as rules of a style sheet, whose colours follow day and night. */
export function inkSheet(): string {
	const looks = Object.entries({ ...VOICES, ...INKS, halo: HALO });
	const rules = [
		...declarations(DOT).map((each) => ['svg circle', each] as const),
		...looks.flatMap(([name, look]) =>
			declarations(look).map((each) => [`svg .${name}`, each] as const),
		),
	].filter(([, declaration]) => !GIVEN.has(declaration));
	return [...Map.groupBy(rules, ([, declaration]) => declaration)]
		.map(([declaration, same]) => `${same.map(([selector]) => selector).join()}{${declaration}}`)
		.join('\n');
}

const declarations = (look: Look): string[] =>
	Object.entries(propertiesOf(look, (colour) => `var(--${colour})`)).map(([name, value]) => {
		return `${name}:${value}${name === 'font-size' ? 'px' : ''}`;
	});

function propertiesOf(look: Look, paint: (colour: Colour) => string) {
	const { fill, stroke, width, dashes, isOutlined, size } = look;
	return {
		...(fill && { fill: fill === 'none' ? fill : paint(fill) }),
		...(stroke && { stroke: paint(stroke) }),
		...(width !== undefined && { 'stroke-width': width }),
		...(dashes && { 'stroke-dasharray': dashes }),
		...(isOutlined && { 'paint-order': 'stroke' }),
		...(size !== undefined && { 'font-size': size }),
	};
}
