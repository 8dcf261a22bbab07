import { editionWords, unknownKind, yearOf, type Work } from './work.ts';

/** A work as an entry of BibTeX and BibLaTeX; signs that mean something to TeX are escaped. */
export function bibtex(work: Work): string {
	const { issued } = work;
	const fields: [string, string | undefined][] = [
		['author', work.authors.length > 0 ? work.authors.map(whole).join(' and ') : undefined],
		['title', whole(work.title)],
		['booktitle', work.container && whole(work.container)],
		[
			work.kind === 'data' ? 'version' : 'edition',
			escaped(work.kind === 'data' ? work.version : editionWords(work)),
		],
		['publisher', work.publisher && escaped(work.publisher)],
		['address', work.place && escaped(work.place)],
		['pages', work.pages && escaped(work.pages)],
		['year', issued && yearOf(issued)],
		['date', issued],
		['urldate', work.address && work.accessed],
		['url', work.address],
		['language', 'chinese'],
	];
	const lines = fields.flatMap(([name, value]) => (value ? [`\t${name} = {${value}}`] : []));
	return `@${typeOf(work)}{${work.key},\n${lines.join(',\n')}\n}\n`;
}

function typeOf({ kind }: Work): string {
	switch (kind) {
		case 'report':
			return 'techreport';
		case 'part':
			return 'incollection';
		case 'data':
			return 'misc';
		default:
			return unknownKind(kind);
	}
}

/** In braces of its own, so that nothing parts or lowers it. */
const whole = (text: string): string => `{${escaped(text)}}`;

const ESCAPES: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'^': '\\textasciicircum{}',
	'~': '\\textasciitilde{}',
};

const escaped = (text: string): string =>
	text.replace(/[\\{}%#&$_^~]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`);
