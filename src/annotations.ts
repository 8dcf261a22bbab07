import type { Note } from './schema.ts';
import type { Edition } from './site.ts';

/** How many characters around a quote tell it from others. */
const CONTEXT = 32;

/** Addresses as seen from `data/<report>/`. */
const fromData = (page: string) => `../../${page}`;

/**
 * The notes of a report after https://www.w3.org/TR/annotation-model/: one collection with one
 * page. Terms of our own stand in a second context, so that the file is whole JSON-LD.
 */
export function annotationCollection(edition: Edition) {
	const { notes, report } = edition;
	return {
		'@context': [
			'http://www.w3.org/ns/anno.jsonld',
			{
				edition: fromData('about.html#note-'),
				...Object.fromEntries(
					[
						'section',
						'paragraph',
						'page',
						'kind',
						'certainty',
						'sources',
						'verdict',
						'see',
						'received',
					].map((term) => [term, `edition:${term}`]),
				),
			},
		],
		id: 'notes.json',
		type: 'AnnotationCollection',
		label: `${report.data.title}（标注版）的注`,
		total: notes.length,
		first: {
			id: 'notes.json#page-1',
			type: 'AnnotationPage',
			startIndex: 0,
			items: notes.map((note) => annotation(edition, note)),
		},
	};
}

function annotation(edition: Edition, note: Note) {
	const { id, place, kind, quote, certainty, sources, verdict, received } = note;
	const { page } = edition.unit(place.unit);
	const text = edition.textAt(place);
	return {
		id: fromData(`${page}#${id}`),
		type: 'Annotation',
		motivation: motivation(note),
		section: place.unit,
		paragraph: place.paragraph,
		page: `${page}#${id}`,
		kind,
		body: {
			type: 'TextualBody',
			value: note.note,
			format: 'text/plain',
			language: 'zh-CN',
		},
		target: {
			source: fromData(page),
			selector: {
				type: 'FragmentSelector',
				value: place.paragraph,
				refinedBy: {
					type: 'TextQuoteSelector',
					exact: quote,
					prefix: text.slice(Math.max(0, place.start - CONTEXT), place.start),
					suffix: text.slice(place.end, place.end + CONTEXT),
				},
			},
		},
		...(certainty && { certainty }),
		...(sources.length > 0 && { sources }),
		...(verdict && { verdict }),
		...(received !== null && { received }),
	};
}

/** One of the motivations that the model defines. */
function motivation({ kind, received }: Note): 'editing' | 'assessing' | 'commenting' {
	if (received !== null) return 'editing';
	return kind === '核算' ? 'assessing' : 'commenting';
}
