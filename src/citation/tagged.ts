import { editionWords, unknownKind, yearOf, type Work } from './work.ts';

/** RIS, which most programs for references read. */
export const ris = (work: Work): string =>
	lines(
		work,
		{ report: 'RPRT', part: 'CHAP', data: 'DATA' },
		{
			line: (tag, value) => `${tag}  - ${value}`,
			tags: ['TY', 'AU', 'TI', 'T2', 'ET', 'PB', 'CY', 'SP', 'PY', 'DA', 'UR', 'LA'],
			date: (date) => date.replaceAll('-', '/'),
			last: 'ER  - ',
		},
	);

/** EndNote’s own form; it has none for data that others read rightly. */
export const endnote = (work: Work): string =>
	lines(
		work,
		{ report: 'Report', part: 'Book Section', data: undefined },
		{
			line: (tag, value) => `${tag} ${value}`,
			tags: ['%0', '%A', '%T', '%B', '%7', '%I', '%C', '%P', '%D', '%8', '%U', '%G'],
			date: (date) => date,
		},
	);

/** NoteExpress’s form, as Chinese databases give it out. */
export const noteexpress = (work: Work): string =>
	lines(
		work,
		{ report: 'Report', part: 'Book Section', data: 'Dataset' },
		{
			line: (tag, value) => `{${tag}}: ${value}`,
			tags: [
				...['Reference Type', 'Author', 'Title', 'Secondary Title', 'Edition', 'Publisher'],
				...['Place Published', 'Pages', 'Year', 'Date', 'URL', 'Language'],
			],
			date: (date) => date,
		},
	);

/** A form with a tag and a value on each line. */
interface Form {
	line: (tag: string, value: string) => string;
	/** Of kind, author, title, volume, edition, publisher, place, pages, year, date, address, language. */
	tags: readonly string[];
	date: (date: string) => string;
	/** What ends a reference. */
	last?: string;
}

/** A reference in such a form, its lines ended as programs on Windows want them. */
function lines(work: Work, kinds: Record<Work['kind'], string | undefined>, form: Form): string {
	const { issued } = work;
	const kind = work.kind in kinds ? kinds[work.kind] : unknownKind(work.kind as never);
	if (kind === undefined) throw new Error(`this form has no kind for a “${work.kind}”`);
	const values = [
		[kind],
		work.authors,
		[work.title],
		[work.container],
		[work.kind === 'data' ? work.version : editionWords(work)],
		[work.publisher],
		[work.place],
		[work.pages],
		[issued && yearOf(issued)],
		[issued && form.date(issued)],
		[work.address],
		['zh-CN'],
	];
	const rows = values.flatMap((each, index) =>
		each.flatMap((value) => (value ? [form.line(form.tags[index]!, value)] : [])),
	);
	return [...rows, ...(form.last === undefined ? [] : [form.last]), ''].join('\r\n');
}
