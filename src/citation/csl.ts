import { editionWords, unknownKind, type Work } from './work.ts';

/** A work as an item of CSL-JSON, for processors of citations. */
export function csl(work: Work): object {
	const { issued, accessed, address } = work;
	const isData = work.kind === 'data';
	const item = {
		id: work.key,
		type: typeOf(work),
		title: work.title,
		author: work.authors.length > 0 ? work.authors.map((literal) => ({ literal })) : undefined,
		'container-title': work.container,
		edition: isData ? undefined : editionWords(work),
		version: isData ? work.version : undefined,
		publisher: work.publisher,
		'publisher-place': work.place,
		page: work.pages,
		issued: issued && dateParts(issued),
		accessed: accessed && address ? dateParts(accessed) : undefined,
		URL: address,
		language: 'zh-CN',
	};
	return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}

/** A part of the report is a report too, so that it is cited as one. */
function typeOf({ kind }: Work): string {
	switch (kind) {
		case 'report':
		case 'part':
			return 'report';
		case 'data':
			return 'dataset';
		default:
			return unknownKind(kind);
	}
}

const dateParts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });
