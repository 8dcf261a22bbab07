import { addressOf } from '../../addresses/href.ts';
import { editionWords, unknownKind, type Work } from '../../citation/work.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Citable } from '../../edition/works.ts';
import { meta, type Tag } from './tag.ts';

/**
 * A work for reference managers and scholarly search engines (Highwire, Zotero, Dublin Core). Typed tags
 * of Highwire's other than the title of the whole make another type of it, or invent an institution.
 */
export function workTags(
	{ report }: Edition,
	{ work, page }: Citable,
	site: URL | undefined,
): Tag[] {
	const { date } = report.edition;
	return [
		meta('citation_title', work.title),
		...work.authors.map((author) => meta('citation_author', author)),
		meta('citation_language', LANGUAGE),
		...(date ? [meta('citation_online_date', date.replaceAll('-', '/'))] : []),
		...(site ? [meta('citation_public_url', addressOf(page, site))] : []),
		...typed(work),
		...work.authors.map((author) => meta('DC.creator', author)),
		...(date ? [meta('DCTERMS.issued', date)] : []),
	];
}

const LANGUAGE = 'zh-CN';

/** What kind of work it is, and of what: the edition is a version of the report, never the report. */
function typed(work: Work): Tag[] {
	const { kind, title, version } = work;
	const edition = editionWords(work);
	switch (kind) {
		case 'report':
			return [
				meta('z:itemType', 'report'),
				meta('DC.description', `edition: ${edition}`),
				meta('DC.title', `《${title}》${edition}`),
				meta('DCTERMS.isVersionOf', title),
			];
		case 'part':
			return [
				meta('citation_inbook_title', work.container ?? ''),
				meta('z:itemType', 'bookSection'),
				meta('z:edition', edition),
				meta('DC.description', 'type: report'),
				meta('DC.title', title),
				meta('DCTERMS.isPartOf', `《${work.container}》${edition}`),
			];
		case 'data':
			return [
				meta('z:itemType', 'dataset'),
				meta('z:versionNumber', version),
				meta('citation_publisher', work.publisher ?? ''),
				meta('DC.title', title),
				meta('DCTERMS.isPartOf', `${work.publisher}${version}`),
			];
		default:
			return unknownKind(kind);
	}
}
