import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { embedHeight, EMBED_WIDTH } from '../figures/embed-height.ts';
import type { FigureView } from '../figures/view.ts';

/** The code by which another page shows a figure, as high as the figure is. */
export const figureCode = (figure: FigureView, address: string): string =>
	toHtml(
		h('iframe', {
			src: `${address}#embed`,
			title: `图${figure.number}　${figure.title}`,
			width: EMBED_WIDTH,
			height: embedHeight(figure),
		}),
	);

/** The code by which another page quotes the edition: the words, where they are, and how they are cited. */
export const quotationCode = (words: string, address: string, citation: string): string =>
	toHtml(h('blockquote', { cite: address }, [h('p', words), h('footer', citation)]));
