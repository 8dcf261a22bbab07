import { editionWords, unknownKind, yearOf, type Work } from './work.ts';

/** The years of GB/T 7714 that are in use. */
export type GbtYear = 2015 | 2025;

/**
 * A work as GB/T 7714 lists it, equal to what its official numeric styles print. Unknown facts are
 * left out; without a release the year of access stands in brackets. Throws for an unknown kind.
 */
export function gbt(work: Work, year: GbtYear): string {
	const { container, address } = work;
	const medium = address ? '/OL' : '';
	const title = `${work.title}[${CODES[work.kind] ?? unknownKind(work.kind as never)}${medium}]`;
	const part = container ? `${title}//${container}` : title;
	const parts = [
		work.authors.join(year === 2025 ? '，' : ', '),
		part,
		...facts(work, year),
		address,
	];
	return `${parts.filter(Boolean).join('. ')}.`;
}

/** What a kind of document is called by GB/T 3469: a report, or a set of data. */
const CODES: Record<Work['kind'], string> = { report: 'R', part: 'R', data: 'DS' };

function facts(work: Work, year: GbtYear): (string | undefined)[] {
	if (work.kind === 'data') return factsOfData(work, year);
	return work.publisher ? factsOfPrint(work, year) : factsOfText(work, year);
}

function factsOfData(work: Work, year: GbtYear): string[] {
	const { version, publisher = '', issued, accessed } = work;
	if (year === 2015)
		return [
			[publisher, issued ? yearOf(issued) : guessed(work)].filter(Boolean).join(', ') + seen(work),
		];
	const when = `${issued ? `（${issued}）` : ''}${accessed ? `[${accessed}]` : ''}`;
	return [`V${version}`, publisher + when];
}

function factsOfPrint(work: Work, year: GbtYear): string[] {
	const [colon, comma] = year === 2025 ? ['：', '，'] : [': ', ', '];
	const by = [work.place, work.publisher].filter(Boolean).join(colon);
	const when = [by, work.issued ? yearOf(work.issued) : guessed(work)].filter(Boolean).join(comma);
	const pages = [when, work.pages].filter(Boolean).join(colon);
	return [editionWords(work), pages + (year === 2015 ? seen(work) : '')];
}

function factsOfText(work: Work, year: GbtYear): (string | undefined)[] {
	const { issued, address } = work;
	if (year === 2025) return [editionWords(work), issued ?? guessed(work)];
	const when = issued && (address ? `(${issued})` : yearOf(issued));
	return [editionWords(work), address ? `${when ?? ''}${seen(work)}` : (when ?? guessed(work))];
}

/** The day of access, which only what has an address has. */
const seen = ({ accessed, address }: Work): string => (accessed && address ? `[${accessed}]` : '');

/** The year of access, for a year that is not known. */
const guessed = ({ accessed }: Work): string | undefined => accessed && `[${yearOf(accessed)}]`;
