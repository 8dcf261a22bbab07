import type { Element } from 'hast';
import { s } from 'hastscript';
import { signScene } from './key.ts';
import { attributesOf, COLOURS, FONTS, VOICES } from './looks.ts';
import { NARROW, SIZE, WIDE, type Voice } from './scene.ts';
import { draw, type Pen } from './svg.ts';
import { picturedIn, type FigureView } from './view.ts';
import { wrap } from './wrap.ts';

const MARGIN = 28;
const GAP = 36;
const PEN: Pen = { colours: 'attributes' };

/**
 * A figure as one picture that can leave the edition: number, title, panels, key, what must not be
 * compared, source and address, on paper.
 */
export function sheet(figure: FigureView, source: string, address: string): Element {
	const panels = picturedIn(figure);
	const columns = panels.length > 1 && !figure.isWide ? 2 : 1;
	const column = figure.isWide ? WIDE : NARROW;
	const inner = columns === 2 ? NARROW * 2 + GAP : Math.max(column, 460);
	const content: Element[] = [];
	let y = MARGIN;
	const text = (said: string, voice: Voice, size = SIZE[voice], lead = size * 1.6, x = MARGIN) => {
		// A closing mark may hang into the margin.
		const room = ((inner + MARGIN - x - size) * SIZE[voice]) / size;
		for (const line of wrap(said, room, voice)) {
			y += lead;
			content.push(
				s('text', { ...attributesOf({ ...VOICES[voice], size }), x, y: y - lead * 0.3 }, line),
			);
		}
	};

	text(`图${figure.number}`, 'ours', 14);
	text(figure.title, 'word', 20, 30);
	text(figure.subtitle, 'label');
	y += 18;
	for (let index = 0; index < panels.length; index += columns) {
		const row = panels.slice(index, index + columns).map((panel, at) => ({
			panel,
			scene: panel.draw(column),
			x: MARGIN + at * (column + GAP),
		}));
		const hasHeads = row.some(({ panel }) => panel.title);
		for (const { panel, scene, x } of row) {
			if (panel.title)
				content.push(
					s('text', { ...attributesOf({ ...VOICES.word, size: 14 }), x, y: y + 12 }, [
						panel.title,
						s('tspan', { ...attributesOf(VOICES.label), dx: 8 }, panel.unit ?? ''),
					]),
					s('path', { stroke: COLOURS.line, d: `M${x} ${y + 21}h${column}` }),
				);
			const top = y + (hasHeads ? 30 : 0);
			content.push(s('g', { transform: `translate(${x} ${top})` }, draw(scene.shapes, PEN)));
		}
		y += Math.max(...row.map(({ scene }) => scene.height)) + (hasHeads ? 30 : 0) + 20;
	}
	for (const { sign, text: said } of figure.key) {
		if (sign)
			content.push(
				s('g', { transform: `translate(${MARGIN} ${y + 6})` }, draw(signScene(sign).shapes, PEN)),
			);
		text(said, 'label', 13, 20, sign ? MARGIN + 24 : MARGIN);
	}
	text(`${figure.caution.head}：${figure.caution.text}`, 'label', 13, 20);
	y += 12;
	content.push(s('path', { stroke: COLOURS.ink, d: `M${MARGIN} ${y}h${inner}` }));
	y += 4;
	text(source, 'tick', 12, 19);
	text(address, 'tick', 12, 19);

	const [width, height] = [inner + 2 * MARGIN, Math.ceil(y + MARGIN)];
	return s(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${width} ${height}`,
			width,
			height,
			fontFamily: FONTS,
			lang: 'zh-CN',
		},
		[
			s('title', `图${figure.number}　${figure.title}`),
			s('desc', figure.description),
			s('rect', { width, height, fill: COLOURS.paper }),
			...content,
		],
	);
}
