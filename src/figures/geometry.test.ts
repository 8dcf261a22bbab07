import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawBars, powerWords, type Bar } from './bars.ts';
import { drawColumns } from './columns.ts';
import { corner, isHigh } from './corner.ts';
import { drawDots } from './dots.ts';
import { drawDumbbells } from './dumbbell.ts';
import { drawNumerals } from './numerals.ts';
import { drawBipartite } from './bipartite.ts';
import { NARROW, WIDE, flat, widthOf, type DatumRef, type Scene, type Shape } from './scene.ts';
import { drawStrips } from './strips.ts';
import { drawing, markup } from './svg.ts';
import { drawTiles } from './tiles.ts';
import { drawTimeline, range } from './timeline.ts';
import { drawTree } from './tree.ts';
import { wrap } from './wrap.ts';

const datum: DatumRef = {
	page: '2015/ministries/housing.html#p1-s4',
	says: '门户网站：92%，见原句',
};

const bar = (label: string, value: number, more: Partial<Bar> = {}): Bar => ({
	label,
	value,
	printed: `${value}份`,
	isPoint: false,
	isAtLeast: false,
	implied: [],
	datum,
	...more,
});

/** The horizontal extent of a shape. */
function extent(shape: Exclude<Shape, { kind: 'datum' }>): [number, number] {
	switch (shape.kind) {
		case 'rect':
			return [shape.x, shape.x + shape.width];
		case 'circle':
			return [shape.x - shape.r, shape.x + shape.r];
		case 'words': {
			const width = shape.isVertical ? 13 : widthOf(shape.text, shape.voice);
			const left = { middle: width / 2, end: width, start: 0 }[shape.anchor ?? 'start'];
			return [shape.x - left, shape.x - left + width];
		}
		case 'path':
			return [0, 0];
	}
}

function expectInside({ width, height, shapes }: Scene): void {
	for (const shape of flat(shapes)) {
		const [left, right] = extent(shape);
		expect(left, JSON.stringify(shape)).toBeGreaterThanOrEqual(-1);
		expect(right, JSON.stringify(shape)).toBeLessThanOrEqual(width + 1);
		if (shape.kind === 'words') expect(shape.y).toBeLessThanOrEqual(height + 1);
	}
}

const labels = fc.constantFrom('出口', '12329热线', '劳动关系全业务省级集中', '转发国务院常务会议');
const values = fc.array(fc.tuple(labels, fc.double({ min: 1, max: 1e15, noNaN: true })), {
	minLength: 1,
	maxLength: 9,
});

test('bars keep the order of their values, and bars and lettering stay inside the frame', () => {
	fc.assert(
		fc.property(values, fc.constantFrom('bar', 'dot', 'log'), (rows, form) => {
			const bars = rows.map(([label, value]) => bar(label, value, { printed: '4383.16万亿元' }));
			const scene = drawBars({ form, bars });
			expectInside(scene);
			const ends = scene.shapes
				.filter((shape) => shape.kind === 'datum')
				.map(({ shapes: [first, second] }) =>
					first?.kind === 'rect' ? first.width : second?.kind === 'circle' ? second.x : NaN,
				);
			for (const [a, [, high]] of rows.entries())
				for (const [b, [, low]] of rows.entries())
					if (high >= low) expect(ends[a]).toBeGreaterThanOrEqual(ends[b]!);
		}),
	);
});

test('a bar is as long as its value: half the value, half the bar', () => {
	const scene = drawBars({ form: 'bar', bars: [bar('甲', 100), bar('乙', 50)] });
	const [whole, half] = flat(scene.shapes)
		.filter((shape) => shape.kind === 'rect')
		.map(({ width }) => width);
	expect(half! / whole!).toBeCloseTo(0.5, 2);
});

test('a share of 92 ends at 92 hundredths of the scale', () => {
	const [full, share] = [100, 92].map((value) => {
		const scene = drawBars({ form: 'bar', to: 100, bars: [bar('甲', value, { printed: '9%' })] });
		return flat(scene.shapes).find((shape) => shape.kind === 'rect')!.width;
	});
	expect(share! / full!).toBeCloseTo(0.92, 2);
});

test('both readings of a multiple are drawn, the lower solid and the higher dashed, both in the edition’s ink', () => {
	const scene = drawBars({
		form: 'bar',
		bars: [bar('出口', 184e6, { implied: [36.8e6, 46e6], impliedWords: '0.368或0.46亿份' })],
	});
	const rects = flat(scene.shapes).filter((shape) => shape.kind === 'rect');
	const [measured, high, low] = rects;
	expect(rects.map(({ ink }) => ink)).toEqual(['bar', 'alt', 'est']);
	expect(high!.width / measured!.width).toBeCloseTo(46 / 184, 2);
	expect(low!.width / measured!.width).toBeCloseTo(36.8 / 184, 2);
});

test('“at least” leaves the bar open', () => {
	const open = drawBars({ form: 'bar', bars: [bar('进口', 1, { isAtLeast: true })] });
	const closed = drawBars({ form: 'bar', bars: [bar('进口', 1)] });
	const signs = (scene: Scene) => flat(scene.shapes).filter(({ kind }) => kind === 'path').length;
	expect(signs(open)).toBe(signs(closed) + 1);
});

test('a logarithmic step is ten times, and its labels are said in 万 and 亿', () => {
	expect([0, 3, 4, 7, 8, 12].map(powerWords)).toEqual([
		'1',
		'1000',
		'1万',
		'1000万',
		'1亿',
		'1万亿',
	]);
	const scene = drawBars({ form: 'log', bars: [10, 100, 1000].map((each) => bar('甲', each)) });
	const [a, b, c] = flat(scene.shapes)
		.filter((shape) => shape.kind === 'circle')
		.map(({ x }) => x);
	expect(c! - b!).toBeCloseTo(b! - a!, 0);
});

test('before and after stand where their values are', () => {
	const end = (value: number) => ({ value, printed: `${value}天`, datum });
	const scene = drawDumbbells([{ label: '周期', from: end(20.8), to: end(5.3) }]);
	expectInside(scene);
	const [from, to] = flat(scene.shapes).filter((shape) => shape.kind === 'circle');
	expect(to!.x / from!.x).toBeCloseTo(5.3 / 20.8, 1);
});

test('a date is as long as it is uncertain', () => {
	const days = (iso: string) => {
		const [from, to] = range(iso);
		return (+to - +from) / 864e5;
	};
	expect(days('2015-10-01')).toBe(1);
	expect(days('2015-06')).toBe(30);
	expect(days('2011')).toBe(365);
	expect(days('2014-07/2014-12')).toBe(184);
	expect(days('2014-08-03T16:30')).toBe(1);
	expect(range('../2016-04-26')[0]).toEqual(new Date('2016-04-26T00:00:00Z'));
	expect(range('2003/..')[1]).toEqual(new Date('2004-01-01T00:00:00Z'));
});

test('moments stand in the order of time at either width', () => {
	const moment = (iso: string) => {
		return { label: '事项', iso, printed: iso, isPoint: false, certainty: 'exact' as const, datum };
	};
	for (const width of [NARROW, WIDE]) {
		const scene = drawTimeline(['2013-07', '2015-01', '2015-10-01'].map(moment), width);
		expectInside(scene);
		const dots = flat(scene.shapes).filter((shape) => shape.kind === 'circle');
		expect(dots.map(({ x }) => x)).toEqual([...dots.map(({ x }) => x)].sort((a, b) => a - b));
	}
});

test('no line of a year runs through a label on a phone', () => {
	const scene = drawTimeline(
		['2014-08', '2015-01', '2016-01'].map((iso) => {
			const certainty = 'exact' as const;
			return { label: '中国裁判文书网开通', iso, printed: iso, isPoint: false, certainty, datum };
		}),
	);
	const all = flat(scene.shapes);
	const labels = all.flatMap((each) =>
		each.kind === 'words' && each.text === '中国裁判文书网开通' ? [each.y] : [],
	);
	const lines = all.flatMap((each) =>
		each.kind === 'path' && each.ink === 'hair'
			? [...each.d.matchAll(/M[\d.]+ ([\d.]+)v([\d.]+)/g)].map(([, from, by]) => {
					return [Number(from), Number(from) + Number(by)] as const;
				})
			: [],
	);
	expect(labels).toHaveLength(3);
	expect(lines.length).toBeGreaterThan(3);
	for (const y of labels)
		for (const [from, to] of lines) expect(to <= y - 11 || from >= y + 3).toBe(true);
});

test('a few years are drawn by quarters: what happened in eleven months stands in eleven places', () => {
	const scene = drawTimeline(
		[
			'2014',
			...Array.from({ length: 11 }, (_, at) => `2015-${String(at + 1).padStart(2, '0')}`),
			'2016-01',
		].map((iso) => ({
			label: '',
			iso,
			printed: '',
			isPoint: false,
			certainty: 'exact' as const,
			datum,
		})),
	);
	const dots = flat(scene.shapes).flatMap((shape) => (shape.kind === 'circle' ? [shape.x] : []));
	for (const [index, x] of dots.slice(1).entries()) expect(x - dots[index]!).toBeGreaterThan(9);
});

test('of a high figure whole rows are shown, each with its label and its mark', () => {
	const row = (index: number) => ({ label: `第${index}行`, cells: [datum] });
	const moment = (index: number) => ({
		label: `第${index}行`,
		iso: `${2003 + (index % 12)}-05`,
		printed: '五月',
		isPoint: false,
		certainty: 'exact' as const,
		datum,
	});
	const column = { label: '中央', isPoint: false };
	for (let count = 1; count <= 60; count++) {
		const all = Array.from({ length: count }, (_, index) => index);
		for (const scene of [
			drawDots({ columns: [column], rows: all.map(row) }),
			drawTimeline(all.map(moment)),
		]) {
			const shown = corner(scene);
			const labels = flat(shown.shapes).filter(
				(shape) => shape.kind === 'words' && /^第/.test(shape.text),
			);
			const marks = shown.shapes.filter(({ kind }) => kind === 'datum');
			expect(shown.height).toBeLessThanOrEqual(360);
			if (isHigh(scene)) expect(labels.length).toBeLessThan(count);
			else expect(labels).toHaveLength(count);
			expect(marks).toHaveLength(labels.length);
			expectInside(shown);
		}
	}
});

test('a table of discs has a disc for each cell that is there, and no other', () => {
	const scene = drawDots({
		columns: [
			{ label: '中央', isPoint: false },
			{ label: '2018', isPoint: false },
		],
		rows: [
			{ label: '甲', cells: [datum, undefined] },
			{ label: '乙', cells: [datum, datum] },
		],
	});
	expectInside(scene);
	expect(flat(scene.shapes).filter(({ kind }) => kind === 'circle')).toHaveLength(3);
});

test('a diagram in two columns joins what belongs together and keeps both orders', () => {
	const node = (id: string) => ({ id, label: id, isPoint: false });
	const edges = [
		{ from: '甲', to: '子', datum },
		{ from: '乙', to: '子', datum },
		{ from: '丙', to: '丑', datum },
	];
	const nodes = [['甲', '乙', '丙'].map(node), ['子', '丑'].map(node)] as const;
	const scene = drawBipartite(...nodes, edges, { isGathered: true });
	expectInside(scene);
	expect(scene.shapes.filter(({ kind }) => kind === 'datum')).toHaveLength(3);
	const heights = new Map(
		flat(scene.shapes).flatMap((shape) =>
			shape.kind === 'words' ? [[shape.text, shape.y] as const] : [],
		),
	);
	for (const [above, below] of [
		['甲', '乙'],
		['乙', '丙'],
		['子', '丑'],
	] as const)
		expect(heights.get(above)).toBeLessThan(heights.get(below)!);
});

test('counts side by side share one scale', () => {
	const row = (count: number) => ({ label: '甲', isMarked: true, counts: [count], datum });
	const length = (count: number) =>
		flat(drawColumns(['案例', '数字'], [row(count)], [20]).shapes).find(
			(shape) => shape.kind === 'rect',
		)!.width;
	expect(length(10) / length(20)).toBeCloseTo(0.5, 2);
});

/** How many shapes of a kind stand for data. */
const drawn = ({ shapes }: Scene, kind: Shape['kind'], ink?: string): number =>
	flat(shapes).filter(
		(shape) => shape.kind === kind && (!ink || ('ink' in shape && shape.ink === ink)),
	).length;

test('large numbers stand two by two, each over what it counts', () => {
	const numerals = ['1690万份', '7.1亿人次', '3500多家'].map((printed) => {
		return { label: '公开裁判文书', printed, isPoint: false, datum };
	});
	const scene = drawNumerals(numerals);
	expectInside(scene);
	expect(scene.height).toBe(drawNumerals(numerals.slice(0, 2)).height * 2);
	expect(scene.shapes).toHaveLength(3);
});

test('a tree has as many branches as are counted, and a sign where they are many', () => {
	const level = (count: number, isMany: boolean) => {
		return { label: '流域机构', printed: `${count}个`, count, isMany, isApart: false, datum };
	};
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
			const scene = drawTree('部本级', [level(count, false)]);
			expectInside(scene);
			expect(drawn(scene, 'circle', 'bar')).toBe(count + 1);
		}),
	);
	expect(drawn(drawTree('市', [level(800, true)]), 'path', 'stem')).toBeLessThan(800);
});

test('a strip has a sign for each of its numbers: strokes, discs and chevrons', () => {
	const marks = (['exact', 'exact', 'about', 'at-least'] as const).map((sign) => ({ sign, datum }));
	const scene = drawStrips([
		{ label: '海关总署', marks },
		{ label: '审计署', marks: marks.slice(0, 1) },
	]);
	expectInside(scene);
	expect([
		drawn(scene, 'path', 'stem'),
		drawn(scene, 'circle'),
		drawn(scene, 'path', 'est'),
	]).toEqual([3, 1, 1]);
});

test('of a dot that is “at least”, too, the end is open', () => {
	const signs = (isAtLeast: boolean) =>
		drawn(
			drawBars({ form: 'log', bars: [bar('旅游总收入', 4e12, { isAtLeast })] }),
			'path',
			'stem',
		);
	expect([signs(true), signs(false)]).toEqual([1, 0]);
});

test('tiles never lie on one another', () => {
	const tiles = Array.from({ length: 12 }, (_, index) => {
		return {
			label: '京',
			column: index % 4,
			row: Math.floor(index / 4),
			named: 'directly' as const,
		};
	});
	const scene = drawTiles(tiles);
	expectInside(scene);
	const places = flat(scene.shapes).flatMap((shape) =>
		shape.kind === 'rect' ? [{ x: shape.x, y: shape.y, side: shape.width }] : [],
	);
	expect(places).toHaveLength(12);
	for (const [index, a] of places.entries())
		for (const b of places.slice(index + 1))
			expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(a.side);
});

test('lines of a picture never open with a closing mark, nor tear a numeral apart', () => {
	const text = '一个中心可开通数种渠道，各率相加不为100%；“增长4倍”有两读，原文未说明（见注）。';
	fc.assert(
		fc.property(fc.integer({ min: 60, max: 400 }), (width) => {
			const lines = wrap(text, width, 'label');
			expect(lines.join('')).toBe(text);
			for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。；）”%]/);
			for (const line of lines) expect(line).not.toMatch(/“$/);
			for (const whole of ['100%', '4倍'])
				expect(lines.some((line) => line.includes(whole))).toBe(true);
		}),
	);
});

test('a scene is drawn with classes for pages, with colours for files, and linked only on request', () => {
	const scene = drawBars({ form: 'bar', bars: [bar('门户网站', 92, { printed: '92%' })] });
	const link = () => '#p1-s4';
	const page = markup(drawing(scene, { colours: 'classes', link }, '开通率'));
	expect(page).toMatchInlineSnapshot(
		`"<svg viewBox="0 0 320 32" role="group" aria-label="开通率"><text class="label" aria-hidden="true" x="0" y="19.5">门户网站</text><a href="#p1-s4" aria-label="门户网站：92%，见原句"><rect class="bar" x="62" y="8" width="221.6" height="14"></rect><text x="291.6" y="19.5">92%</text></a><path class="axis" d="M62 4L62 26"></path></svg>"`,
	);
	const file = markup(drawing(scene, { colours: 'attributes' }));
	expect(file).toContain('fill="#1c1916"');
	expect(file).not.toMatch(/<a|class=/);
});
