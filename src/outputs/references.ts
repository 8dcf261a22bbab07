import { coverPage } from '../addresses/navigation.ts';
import type { Cited, CitedNote } from '../citation/cited.ts';
import { forms, formsFor, type Form } from '../citation/forms.ts';
import type { Edition } from '../edition/edition.ts';
import { textKey } from '../edition/text-key.ts';
import { asSeen, noteWork, reportWork, textWorks, type Citable } from '../edition/works.ts';
import { locatorOf } from '../edition/unit.ts';
import { figureWork } from '../figures/citation.ts';
import { figuresOf } from '../figures/figures.ts';
import type { Note } from '../schema/note.ts';
import type { File } from './output.ts';

/** References to every work of a report, a file each in each form, and all notes together. */
export function referenceFiles(edition: Edition): File[] {
	const notes = forms
		.filter(({ knows }) => knows('data'))
		.map((form) => file(edition, 'cite/notes', form, notesOf(edition)));
	return [
		...citables(edition).flatMap((citable) =>
			formsFor(citable.work).map((form) => file(edition, fileOf(citable), form, [citable])),
		),
		...(edition.notes.length > 0 ? notes : []),
	];
}

/** The files of references to a work: their address below `data/<report>/`, without the ending. */
export const fileOf = ({ work }: Pick<Citable, 'work'>): string =>
	`cite/${work.key.replace(/^\d+-?/, '') || 'report'}`;

/** What a script needs to cite any work of the report. */
export function cited(edition: Edition): Cited {
	const report = reportWork(edition);
	const locators = new Map(edition.units.map((unit) => [unit.page, locatorOf(unit) ?? unit.label]));
	return {
		report,
		notes: Object.fromEntries(edition.notes.map((note) => [note.id, citedNote(edition, note)])),
		works: citables(edition).map(({ work, page, section }) => {
			const { kind, key, title, container, authors, publisher } = work;
			return {
				...{ page, locator: locators.get(section ?? page) ?? '' },
				work: { kind, key, title, container, authors, publisher },
			};
		}),
	};
}

function citedNote(edition: Edition, { id, quote, received, sources }: Note): CitedNote {
	const { created, modified, review } = edition.revision(textKey({ id, received }));
	return [quote, created, modified, review, ...sources.map(({ source }) => source)];
}

/** All works with a page of their own, the report first. */
export const citables = (edition: Edition): Citable[] => [
	...textWorks(edition, coverPage(edition.id)),
	...figuresOf(edition).map((figure) => {
		return { work: figureWork(edition, figure), page: figure.page };
	}),
];

const notesOf = (edition: Edition): Citable[] =>
	edition.notes.map((note) => {
		const { page } = edition.unit(note.place.unit);
		return { work: noteWork(edition, note), page: `${page}#${note.id}` };
	});

function file(
	edition: Edition,
	path: string,
	{ ending, write }: Form,
	works: readonly Citable[],
): File {
	return {
		path: `${path}.${ending}`,
		type: ending,
		make: (site) => write(works.map((citable) => asSeen(edition, citable, site))),
	};
}
