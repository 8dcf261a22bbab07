import type { APIRoute } from 'astro';
import { csvResponse, jsonResponse } from '../../../../outputs/responses.ts';
import { figuresOf } from '../../../../figures/figures.ts';
import { sheet } from '../../../../figures/sheet.ts';
import { citationOf } from '../../../../figures/citation.ts';
import { addressOf } from '../../../../addresses/href.ts';
import { markup } from '../../../../figures/svg.ts';
import { recordsOf } from '../../../../figures/records.ts';
import type { FigureView } from '../../../../figures/view.ts';
import { getEditions, type Edition } from '../../../../edition/edition.ts';

interface Props {
	edition: Edition;
	figure: FigureView;
	kind: 'csv' | 'json' | 'svg';
}

export async function getStaticPaths() {
	return (await getEditions()).flatMap((edition) =>
		figuresOf(edition).flatMap((figure) =>
			(['csv', 'json', 'svg'] as const).map((kind) => ({
				params: { report: edition.id, file: `${figure.id}.${kind}` },
				props: { edition, figure, kind } satisfies Props,
			})),
		),
	);
}

/** A figure's rows as CSV and JSON, and the figure as one picture. The PNG is made from that picture. */
export const GET: APIRoute<Props> = ({ props: { edition, figure, kind }, site }) => {
	if (kind === 'csv') return csvResponse(recordsOf(figure));
	const address = addressOf(figure.page, site);
	const source = citationOf(edition, figure);
	if (kind === 'svg')
		return new Response(`${markup(sheet(figure, source, address))}\n`, {
			headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
		});
	const { id, number, title, subtitle, description, incomparable, page, table } = figure;
	return jsonResponse({
		...{ id, number, title, subtitle, description, incomparable, page, source },
		columns: Object.fromEntries(table.columns.map(({ key, title: name }) => [key, name])),
		rows: recordsOf(figure),
	});
};
