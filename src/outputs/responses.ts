import { csvFormat } from 'd3';

/** A table as CSV for a spreadsheet: with a byte order mark, so that Excel and WPS read it as UTF-8. */
export function csvResponse(rows: object[]): Response {
	return new Response(`\uFEFF${csvFormat(rows)}\n`, {
		headers: { 'Content-Type': 'text/csv; charset=utf-8' },
	});
}

/** Data for programs and people, pretty-printed. */
export function jsonResponse(data: unknown): Response {
	return new Response(`${JSON.stringify(data, null, '\t')}\n`, {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
}

/** Data for the browser as a classic script that calls back, because nothing else loads from disk. */
export function scriptResponse(name: string, data: unknown): Response {
	return new Response(`edition.${name}(${JSON.stringify(data)})`, {
		headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
	});
}
