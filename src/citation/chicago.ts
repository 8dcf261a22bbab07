import { editionWords, unknownKind, yearOf, type Work } from './work.ts';

/**
 * A note as the Chicago Manual of Style has it. Names and titles stay in Chinese, and are not put into
 * Latin letters: no rule says where its words are to be parted.
 */
export function chicago(work: Work): string {
	const { authors, container, address, accessed, pages } = work;
	const parts = [
		...authors,
		titleOf(work),
		container && `in ${container}`,
		facts(work),
		pages,
		address,
	].filter(Boolean);
	// Only a work without a date of its own wants the day of access.
	const seen = address && accessed && !work.issued ? `accessed ${day(accessed)}` : undefined;
	const all = seen ? [...parts.slice(0, -1), seen, address] : parts;
	// The comma behind a title in quotation marks stands inside them.
	return `${all.join(', ').replace(/”, /, ',” ')}.`;
}

function titleOf({ kind, title }: Work): string {
	switch (kind) {
		case 'report':
			return title;
		case 'part':
		case 'data':
			return `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`;
		default:
			return unknownKind(kind);
	}
}

/** Version, print and date; the year alone stands with a publisher. */
function facts(work: Work): string {
	const { kind, publisher, place, issued } = work;
	const version = kind === 'data' ? `version ${work.version}` : editionWords(work);
	if (!publisher) return [version, issued && day(issued)].filter(Boolean).join(', ');
	if (kind === 'data')
		return [version, publisher, issued && day(issued)].filter(Boolean).join(', ');
	const by = [place, publisher].filter(Boolean).join(': ');
	return `${version} (${[by, issued && yearOf(issued)].filter(Boolean).join(', ')})`;
}

const MONTHS =
	'January February March April May June July August September October November December'.split(
		' ',
	);

/** A date in words: December 1, 2026; December 2026; 2026. */
function day(date: string): string {
	const [year, month, of] = date.split('-');
	const name = month && MONTHS[Number(month) - 1];
	return [name && of ? `${name} ${Number(of)},` : name, year].filter(Boolean).join(' ');
}
