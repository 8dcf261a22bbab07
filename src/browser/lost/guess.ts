/** The pages of the edition, as the lost page carries them: few signs, however many reports. */
export interface Known {
	/** Rows of reports by their years, first and last. */
	reports: readonly (readonly [number, number])[];
	/** By their folders in a report, names of pages: `customs`, or of some reports only, `platforms@2014-2015+2018`. */
	pages: Readonly<Record<string, string>>;
	/** The same of folders that all reports share: `bodies`. */
	shared: Readonly<Record<string, string>>;
}

/** As many guesses help. */
const MOST = 4;
/** A name so long is known again with a letter that is wrong, missing or too much. */
const LONG = 5;

/**
 * The pages that an address below the edition may mean: with punctuation glued to it, in capitals,
 * without its ending or its folder, under a report that has none such, or a letter off. The likeliest first.
 */
export function guessesFor(path: string, known: Known): string[] {
	const parts = path.normalize('NFKC').split('/').map(plainName).filter(Boolean);
	const name = parts[parts.length - 1];
	if (!name) return [];
	const all = [...pagesIn(known)];
	const same = all.filter((page) => page.name === name);
	const near = all.filter((page) => page.name.length >= LONG && isNear(page.name, name));
	const score = ({ report, folder }: Candidate) =>
		(parts.includes(report) ? 2 : 0) + (folder && parts.includes(folder) ? 1 : 0);
	const found = (same.length > 0 ? same : near).sort(
		(a, b) => score(b) - score(a) || (a.report < b.report ? 1 : a.report > b.report ? -1 : 0),
	);
	const [best] = found;
	// What has the name, in the folder and the report of the address, is it.
	const isSure = best && same.length > 0 && score(best) === 3;
	return isSure ? [best.page] : [...new Set(found.map(({ page }) => page))].slice(0, MOST);
}

interface Candidate {
	report: string;
	folder: string;
	name: string;
	page: string;
}

/** A part of an address without its ending, and without what a sentence has glued to it. */
const plainName = (part: string): string =>
	(/^[\w-]+/.exec(part.toLowerCase())?.[0] ?? '').replace(/[-_]+$/, '');

function* pagesIn({ reports, pages, shared }: Known): Generator<Candidate> {
	const years = [...yearsOf(reports)];
	for (const [folder, names] of Object.entries(pages))
		for (const { name, rows } of namesIn(names))
			for (const year of rows ? yearsOf(rows) : years) {
				const report = `${year}`.padStart(4, '0');
				yield {
					report,
					folder,
					name,
					page: [report, folder, `${name}.html`].filter(Boolean).join('/'),
				};
			}
	for (const report of years.map((year) => `${year}`.padStart(4, '0')))
		yield { report, folder: '', name: report, page: `${report}/index.html` };
	for (const [folder, names] of Object.entries(shared))
		for (const { name } of namesIn(names))
			yield { report: '', folder, name, page: [folder, `${name}.html`].filter(Boolean).join('/') };
}

function* yearsOf(rows: Known['reports']): Generator<number> {
	for (const [first, last] of rows) for (let year = first; year <= last; year++) yield year;
}

const namesIn = (names: string): { name: string; rows: [number, number][] | undefined }[] =>
	names.split(' ').map((each) => {
		const [name = '', only] = each.split('@');
		const rows = only?.split('+').map((row): [number, number] => {
			const [first = 0, last = first] = row.split('-').map(Number);
			return [first, last];
		});
		return { name, rows };
	});

/** Whether two names differ by one letter: another, one more or one less. */
function isNear(one: string, other: string): boolean {
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	let at = 0;
	while (at < short.length && short[at] === long[at]) at++;
	const rest = short.length === long.length ? at + 1 : at;
	return long.length - short.length <= 1 && short.slice(rest) === long.slice(at + 1);
}
