import type { Note } from '../schema/note.ts';
import { sourcesPage } from '../addresses/navigation.ts';
import type { Edition } from '../edition/edition.ts';
import { textKey } from '../edition/text-key.ts';
import type { CitedSource } from '../schema/source.ts';

/** How many characters around a quote tell it from others. */
const CONTEXT = 32;

/** How the value of a fragment selector is to be read in HTML. */
const FRAGMENTS = 'http://tools.ietf.org/rfc/rfc3236';

/**
 * What the edition says of its notes beyond the model. The edition has no address that it could
 * own terms under, and a relative one is no IRI to JSON-LD: so they stand under a UUID.
 */
const VOCABULARY = 'urn:uuid:1bdd3957-9cff-4f46-9568-64ff4ee4345c#';
const TERMS = [
	...['section', 'paragraph', 'page', 'kind', 'certainty', 'verdict', 'see', 'received'],
	...['review', 'at', 'seen', 'as', 'where', 'on'],
];

/** What it says in the words of schema.org: a source and its facts. */
const SCHEMA = {
	sources: 'citation',
	title: 'name',
	issuer: 'publisher',
	number: 'identifier',
	date: 'datePublished',
	genre: 'genre',
};

/** Addresses as seen from `data/<report>/`. */
const fromData = (page: string) => `../../${page}`;

/**
 * The notes of a report after https://www.w3.org/TR/annotation-model/: one collection with one
 * page. Terms of our own stand in a second context, so that the file is whole JSON-LD.
 */
export function annotationCollection(edition: Edition) {
	const { notes, report } = edition;
	const id = 'notes.json';
	const page = `${id}#page-1`;
	return {
		'@context': [
			'http://www.w3.org/ns/anno.jsonld',
			{
				...Object.fromEntries(TERMS.map((term) => [term, `${VOCABULARY}${term}`])),
				...Object.fromEntries(
					Object.entries(SCHEMA).map(([term, meaning]) => [term, `http://schema.org/${meaning}`]),
				),
			},
		],
		id,
		type: 'AnnotationCollection',
		label: `${report.title}（标注版）的注`,
		total: notes.length,
		first: {
			id: page,
			type: 'AnnotationPage',
			partOf: id,
			startIndex: 0,
			items: notes.map((note) => annotation(edition, note)),
		},
		last: page,
	};
}

function annotation(edition: Edition, note: Note) {
	const { id, place, kind, quote, certainty, sources, verdict, see, received } = note;
	const { page } = edition.unit(place.unit);
	const text = edition.textAt(place);
	const { created, modified, review } = edition.revision(textKey(note));
	return {
		id: fromData(`${page}#${id}`),
		type: 'Annotation',
		motivation: motivation(note),
		...(created && { created: moment(created) }),
		...(modified && { modified: moment(modified) }),
		review,
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
			type: 'SpecificResource',
			source: fromData(page),
			selector: {
				type: 'FragmentSelector',
				conformsTo: FRAGMENTS,
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
		...(sources.length > 0 && { sources: sources.map((cited) => sourceOf(edition, cited)) }),
		...(verdict && { verdict }),
		...(see.length > 0 && {
			see: see.map((address) => {
				const [unit = '', block] = address.split('#');
				return `${edition.unit(unit).page}#${block}`;
			}),
		}),
		...(received !== null && { received }),
	};
}

/** A day as the model wants it, with a time, which nobody recorded. */
const moment = (day: string): string => `${day}T00:00:00Z`;

/** A source with all that is known of it; what is not known is left out. */
function sourceOf(edition: Edition, { source: id, at }: CitedSource) {
	const { title, issuer, number, date, kind, seen } = edition.source(id);
	return {
		id: fromData(`${sourcesPage(edition.id)}#${id}`),
		...(title !== null && { title }),
		...(issuer !== null && { issuer }),
		...(number !== undefined && { number }),
		...(date !== null && { date }),
		genre: kind,
		...(at !== undefined && { at }),
		...(seen && { seen }),
	};
}

/** One of the motivations that the model defines. */
function motivation({ kind, received }: Note): 'editing' | 'assessing' | 'commenting' {
	if (received !== null) return 'editing';
	return kind === '核算' ? 'assessing' : 'commenting';
}
