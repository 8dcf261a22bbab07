import type { Note } from '../schema/note.ts';

/** What each kind of note is about. */
const ABOUT: Record<Note['kind'], string> = {
	校勘: '原文之疑：疑有脱衍、语序、异名；已改者为校改',
	核算: '由原文之数重算，与所载相较；推算者原文未载',
	时点: '起讫与所属年份，尤以不在当年者',
	口径: '一数所计何物，不可与何数相比相加',
	名词: '当时通行、日久难解之语',
	政策: '所引、所据文件的题名、文号与日期',
	机构: '文中机构的沿革与现状',
};

/** The kinds of notes, in the order of the switches. */
export const noteKinds = (Object.keys(ABOUT) as Note['kind'][]).map((kind) => {
	return { kind, what: ABOUT[kind] };
});

/** The id of the switch of a kind, by its place among the kinds. */
export const switchId = (index: number): string => `k${index + 1}`;

/** The kinds that occur in these notes, with the id of the switch and how many there are. */
export function kindsIn(
	notes: readonly Note[],
): { kind: Note['kind']; id: string; count: number }[] {
	return noteKinds
		.map(({ kind }, index) => ({
			kind,
			id: switchId(index),
			count: notes.filter((note) => note.kind === kind).length,
		}))
		.filter(({ count }) => count > 0);
}

const VERDICTS = {
	consistent: undefined,
	rounding: '舍入之差',
	ambiguous: '两读，并存',
	inconsistent: '与原文不合',
	derived: '推算',
} as const;

/** The last line of a note: where it comes from and how sure it is. A note says itself what agrees. */
export function basis({ verdict, certainty, sources, received }: Note): string | undefined {
	if (received !== null) return undefined;
	const facts = [
		verdict && VERDICTS[verdict],
		certainty && (sources.length > 0 ? `外部资料，${certainty}` : certainty),
	];
	return facts.filter(Boolean).join('；') || undefined;
}

/** A note in pieces; those that quote the paragraph speak with its voice. */
export function voices(note: string, paragraph: string): { text: string; isSource: boolean }[] {
	return note
		.split(/(?<=“)([^“”]+)(?=”)/)
		.map((text, index) => ({ text, isSource: index % 2 === 1 && paragraph.includes(text) }));
}
