import { bibtex } from './bibtex.ts';
import { csl } from './csl.ts';
import { styles } from './styles.ts';
import { endnote, noteexpress, ris } from './tagged.ts';
import type { Work } from './work.ts';

/** A form in which references are given out as a file. */
export interface Form {
	/** The ending of its files. */
	ending: 'bib' | 'ris' | 'enw' | 'net' | 'json' | 'txt';
	/** What it is, for readers. */
	name: string;
	/** Whether it can say what a kind of work is. */
	knows: (kind: Work['kind']) => boolean;
	/** A file of these works. */
	write: (works: readonly Work[]) => string;
}

const all = () => true;

/** The forms in the order in which they are offered. */
export const forms: readonly Form[] = [
	{ ending: 'bib', name: 'BibTeX', knows: all, write: (works) => works.map(bibtex).join('\n') },
	{ ending: 'ris', name: 'RIS', knows: all, write: (works) => works.map(ris).join('\r\n') },
	{
		...{ ending: 'enw', name: 'EndNote' },
		// Read as a book by programs that others use.
		knows: (kind) => kind !== 'data',
		write: (works) => works.map(endnote).join('\r\n'),
	},
	{
		...{ ending: 'net', name: 'NoteExpress', knows: all },
		write: (works) => works.map(noteexpress).join('\r\n'),
	},
	{
		...{ ending: 'json', name: 'CSL-JSON', knows: all },
		write: (works) => `${JSON.stringify(works.map(csl), null, '\t')}\n`,
	},
	{
		...{ ending: 'txt', name: '各式引文', knows: all },
		write: (works) => works.map(inAllStyles).join('\n'),
	},
];

/** The forms that can hold such a work. */
export const formsFor = ({ kind }: Work): Form[] => forms.filter(({ knows }) => knows(kind));

const inAllStyles = (work: Work): string =>
	styles.map(({ name, cite }) => `${name}\n${cite(work)}\n`).join('\n');
