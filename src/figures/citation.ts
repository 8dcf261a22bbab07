import { dataOf } from '../citation/parts.ts';
import type { Work } from '../citation/work.ts';
import type { Edition } from '../edition/edition.ts';
import { reportWork } from '../edition/works.ts';
import { authorOf } from '../words/author.ts';
import { quoted } from '../words/quotation.ts';
import type { FigureView } from './view.ts';

/** A figure as a work: the edition’s, by its finding. */
export const figureWork = (edition: Edition, { id, number, title }: FigureView): Work =>
	dataOf(reportWork(edition), `fig-${id}`, title, `图${number}`);

/** What a figure says of itself where it travels alone: it is the edition's, and where the text has its data, made after the text. */
export function sourceOf(edition: Edition, { number, title, isOurs }: FigureView): string {
	const { title: report, edition: own } = edition.report;
	const after = isOurs ? '' : `，据${authorOf(edition.report)}原文所作`;
	return `《${report}》标注版${own.version}，图${number}${quoted(title)}${after}。`;
}

/** What a figure is found by where nobody knows a host: its finding and its id. */
export const nameOf = ({ id, title }: Pick<FigureView, 'id' | 'title'>): string =>
	`${title}（fig-${id}）`;
