import type { Column } from './column.ts';

/** By the ending of a file. */
export const MEDIA_TYPES = {
	csv: 'text/csv; charset=utf-8',
	json: 'application/json; charset=utf-8',
	jsonl: 'application/jsonl; charset=utf-8',
	svg: 'image/svg+xml; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	bib: 'application/x-bibtex; charset=utf-8',
	ris: 'application/x-research-info-systems; charset=utf-8',
	enw: 'application/x-endnote-refer; charset=utf-8',
	net: 'text/plain; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
} as const;

/** One file of `data/<report>/`. */
export interface File {
	/** Below `data/<report>/`: `numbers.csv`, `figures/housing-channels.svg`. */
	path: string;
	type: keyof typeof MEDIA_TYPES;
	/** Its contents; `site` is the host of the edition, where it is known. */
	make: (site: URL | undefined) => string;
	/** Of a file of rows its columns, and those by which a row is known. */
	table?: { columns: readonly Column[]; key?: readonly string[] };
}

/** What the edition gives out as data: one file, or files of one kind. */
export interface Output {
	/** What it is, for readers; empty for what only the edition's own scripts read. */
	what: string;
	files: readonly File[];
}
