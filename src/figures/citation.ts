import { authorOf } from '../words/author.ts';
import { quoted } from '../words/quotation.ts';
import type { Edition } from '../edition/edition.ts';
import type { FigureView } from './view.ts';

/** A figure as a reader cites it: it is the edition's, and where the text has its data, made after the text. */
export function citationOf(edition: Edition, { number, title, isOurs }: FigureView): string {
	const { title: report, edition: own } = edition.report;
	const after = isOurs ? '' : `，据${authorOf(edition.report)}原文所作`;
	return `《${report}》标注版${own.version}，图${number}${quoted(title)}${after}。`;
}
