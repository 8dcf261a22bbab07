import type { Edition } from './edition.ts';
import type { Note } from '../schema/note.ts';
import type { Quoted } from '../schema/quoted.ts';

/** The words of another that the text quotes, with what is known of their source. */
export interface Quotation {
	/** As they stand in the text, with their marks. */
	quote: string;
	/** The unit that quotes them, as links name it. */
	label: string;
	/** The page of the unit, with the id of the sentence. */
	page: string;
	/** Whether a note gives their source. */
	isTraced: boolean;
	/** That note; where there is none, those that speak of the words all the same. */
	notes: { n: number; page: string; label: string }[];
}

/** Every quotation of the text, in reading order. */
export function quotationsOf(edition: Edition): Quotation[] {
	const noted = ({ id, n, place }: Note) => {
		const { label, page } = edition.unit(place.unit);
		return { n, label, page: `${page}#${id}` };
	};
	return edition.quotations
		.filter(({ class: what }) => what === '引文')
		.map(({ quote, place, note }) => ({
			quote,
			label: edition.unit(place.unit).label,
			page: edition.at(place).page,
			isTraced: note !== null,
			notes: edition.notes
				.filter((each) => (note === null ? isOn(each, place) : each.id === note))
				.map(noted),
		}));
}

/** What explains a word says nothing of who wrote it. */
const EXPLAINING: readonly Note['kind'][] = ['名词', '机构'];

/** Whether a note stands on some of the words and may speak of their source. */
const isOn = ({ kind, place }: Note, words: Quoted['place']) =>
	!EXPLAINING.includes(kind) &&
	place.unit === words.unit &&
	place.paragraph === words.paragraph &&
	place.start < words.end &&
	place.end > words.start;
