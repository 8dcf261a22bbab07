import type { Edition } from '../site.ts';
import type { FigureView } from './view.ts';

/** Where a figure's own page is: whole where the edition knows its host, else below its folder. */
export const addressOf = ({ page }: FigureView, site: URL | undefined): string =>
	site ? new URL(page, site).href : page;

/** Author, title, edition and figure, as a reader cites them. */
export function citationOf(edition: Edition, { number, title }: FigureView): string {
	const { author, title: report, edition: own } = edition.report.data;
	return `${author}：《${report}》，标注版${own.version}，图${number}“${title}”。`;
}
