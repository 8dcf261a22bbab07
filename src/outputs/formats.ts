import { csvFormat } from 'd3';

/**
 * A table as CSV for a spreadsheet: with a byte order mark, so that Excel and WPS read it as UTF-8, and
 * a head of all columns, which are those of its rows where they are not given.
 */
export function csv(rows: object[], columns?: readonly string[]): string {
	const cells = rows.map((row) => Object.fromEntries(Object.entries(row).map(inert)));
	return `\uFEFF${csvFormat(cells, columns)}\n`;
}

/** A text that a spreadsheet would run as a formula is led by an apostrophe, which keeps it text. */
const inert = ([name, value]: [string, unknown]): [string, unknown] => [
	name,
	typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value,
];

/** Data for programs and people, pretty-printed. */
export const json = (data: unknown): string => `${JSON.stringify(data, null, '\t')}\n`;

/** Data for the browser as a classic script that calls back, because nothing else loads from disk. */
export const script = (name: string, data: unknown): string =>
	`edition.${name}(${JSON.stringify(data)})`;
