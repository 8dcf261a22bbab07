/** A column of a table, as a reader’s list of columns has it. */
export interface Column<Name extends string = string> {
	/** As the head of the table has it. */
	name: Name;
	/** What its cells hold; one that holds nothing is empty. */
	type: 'string' | 'number' | 'integer';
	/** Its name in a word or two. */
	title: string;
	/** What its cells say, in a line without a full stop. */
	what: string;
}

/** The columns that lead from a row of any table to its words. */
export const PLACE: readonly Column<'section' | 'paragraph' | 'page'>[] = [
	{ name: 'section', type: 'string', title: '篇', what: '所在篇的编号，如节名 customs、建议 03' },
	{ name: 'paragraph', type: 'string', title: '段', what: '所在段落在该篇的编号，如 p1、case-p1' },
	{ name: 'page', type: 'string', title: '地址', what: '所在之处的地址，相对于本版所在目录' },
];

/** The heads of a table. */
export const namesOf = (columns: readonly Column[]): string[] => columns.map(({ name }) => name);
