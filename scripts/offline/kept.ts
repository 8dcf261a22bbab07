/** So many reports are kept for reading offline, the latest: nobody asked for a whole library. */
const LATEST = 12;

/** Of the files that can be read offline those that are kept: what serves all reports, and the latest. */
export function kept(files: readonly string[]): string[] {
	const reports = [...new Set(files.flatMap((file) => reportOf(file) ?? []))].sort();
	const [first = ''] = reports.slice(-LATEST);
	return files.filter((file) => (reportOf(file) ?? lastYearOf(file) ?? first) >= first);
}

/** The report that a file is of: `2015/index.html`, `data/2015/report.json`. */
const reportOf = (file: string): string | undefined => /^(?:data\/)?(\d{4})\//.exec(file)?.[1];

/** The last year of a page about some: `bodies/customs-2011-2015.html`. */
const lastYearOf = (file: string): string | undefined => /-(\d{4})\.html$/.exec(file)?.[1];
