import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { attributesOf, DOT, HALO, INKS, VOICES } from './looks.ts';
import type { DatumRef, Scene, Shape } from './scene.ts';

/** How a drawing gets its colours and its links. */
export interface Pen {
	/** Classes, for a page whose style sheet colours them, or attributes, for a file of its own. */
	colours: 'classes' | 'attributes';
	/**
	 * The address of a datum's words; without it nothing is a link. Who hears a drawing with links
	 * hears what it shows and then them, and not the lettering between.
	 */
	link?: ((datum: DatumRef) => string) | undefined;
	/** Where its links open, which in a drawing the page cannot say for all. */
	target?: '_top' | undefined;
	/** Leaves the links to the pointer, where there are too many; the table has them all. */
	isDense?: boolean;
}

/** A scene as an SVG element; what it shows is said by `label`, and nothing where that is absent. */
export function drawing(scene: Scene, pen: Pen, label?: string): Element {
	const { width, height, shapes } = scene;
	const role = pen.link ? 'group' : 'img';
	const said = label === undefined ? { ariaHidden: 'true' } : { role, ariaLabel: label };
	return s('svg', { viewBox: `0 0 ${width} ${height}`, ...said }, draw(shapes, pen));
}

/** The same as text, for a page or a file, which is XML: there `]]>` may not stand in lettering. */
export const markup = (element: Element): string =>
	toHtml(element, { space: 'svg' }).replaceAll(']]>', ']]&gt;');

/** Shapes as SVG elements, in order; a datum becomes a link where the pen makes links. */
export const draw = (shapes: readonly Shape[], pen: Pen): Element[] =>
	shapes.flatMap((shape) => elements(shape, pen));

function elements(shape: Shape, pen: Pen): Element[] {
	const inked = (ink: keyof typeof INKS) =>
		pen.colours === 'classes' ? { className: [ink] } : attributesOf(INKS[ink]);
	switch (shape.kind) {
		case 'rect': {
			const { x, y, width, height, ink } = shape;
			return [s('rect', { ...inked(ink), x, y, width, height })];
		}
		case 'circle': {
			const { x, y, r, ink } = shape;
			const parted = pen.colours === 'classes' ? {} : attributesOf(DOT);
			return [s('circle', { ...parted, ...inked(ink), cx: x, cy: y, r })];
		}
		case 'path': {
			return [s('path', { ...inked(shape.ink), d: shape.d })];
		}
		case 'words': {
			const { x, y, text, voice, anchor, isVertical, hasHalo } = shape;
			const style =
				pen.colours === 'classes'
					? voice === 'word'
						? {}
						: { className: [voice] }
					: attributesOf(VOICES[voice]);
			const halo = !hasHalo
				? {}
				: pen.colours === 'classes'
					? { className: ['halo'] }
					: attributesOf(HALO);
			const content = isVertical
				? [...text].map((sign, index) => s('tspan', { x, dy: index === 0 ? 0 : 14 }, sign))
				: text;
			const silent = pen.link ? { ariaHidden: 'true' } : {};
			const set = { ...style, ...halo, ...silent, x, y, ...(anchor && { textAnchor: anchor }) };
			return [s('text', set, content)];
		}
		case 'datum': {
			const { datum, shapes } = shape;
			if (!pen.link) return draw(shapes, pen);
			const order = pen.isDense ? { tabIndex: -1, ariaHidden: 'true' } : {};
			const { target } = pen;
			const attributes = { href: pen.link(datum), target, ariaLabel: datum.says, ...order };
			return [s('a', attributes, draw(shapes, { ...pen, link: undefined }))];
		}
	}
}
