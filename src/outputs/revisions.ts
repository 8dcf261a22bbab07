import type { Edition } from '../edition/edition.ts';
import type { Column } from './column.ts';

/** A row a text that the editors wrote: when, and how far it is reviewed. */
export const revisionRows = (edition: Edition) =>
	edition.revisions.map(({ id, created, modified, review }) => ({
		text: id,
		created: created ?? '',
		modified: modified ?? '',
		review,
	}));

/** The columns of the table, which an empty one has, too. */
export const revisionColumns: readonly Column<keyof ReturnType<typeof revisionRows>[number]>[] = [
	{
		name: 'text',
		type: 'string',
		title: '何文',
		what: '注（note）、校改（emendation）、条目释义（entry）、案例提要（gist）、图说（figure）或其后（sequel），后接其编号',
	},
	{ name: 'created', type: 'string', title: '起草', what: '起草之日；草稿未记者空' },
	{ name: 'modified', type: 'string', title: '改动', what: '末次改动之日；草稿未记者空' },
	{ name: 'review', type: 'string', title: '复核', what: '起草、复核或两人复核' },
];
