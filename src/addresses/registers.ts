import { groups, type EntityType } from '../schema/entity.ts';

/** One register of the index that a scholarly book has. */
export interface Register {
	type: EntityType;
	/** Its file, without the ending. */
	name: string;
	title: string;
	/** The groups of its entries, in order. */
	groups: readonly string[];
}

/** The registers in the order in which the edition lists them. */
export const registers: readonly Register[] = (
	[
		{ type: 'system', name: 'systems', title: '系统与平台' },
		{ type: 'document', name: 'documents', title: '文件' },
		{ type: 'place', name: 'places', title: '地名' },
		{ type: 'body', name: 'bodies', title: '机构' },
		{ type: 'person', name: 'people', title: '人物' },
		{ type: 'event', name: 'events', title: '事项' },
	] as const
).map((register) => ({ ...register, groups: groups[register.type] }));

/** What of a report stands in its registers. */
export interface Registered {
	/** The report's id. */
	id: string;
	entities: readonly { type: EntityType }[];
	/** The bodies of all reports, with the places that name them. */
	authority: readonly { mentions: readonly { report: string }[] }[];
}

/** The registers that have entries; the bodies of the authority list that the report names are some. */
export function registersOf({ id, entities, authority }: Registered): Register[] {
	const namesBodies = authority.some(({ mentions }) =>
		mentions.some(({ report }) => report === id),
	);
	return registers.filter(
		({ type }) =>
			entities.some((entity) => entity.type === type) || (type === 'body' && namesBodies),
	);
}

/** File of `dist/` for a register. */
export function registerPage(report: string, type: EntityType): string {
	return `${report}/registers/${registers.find((register) => register.type === type)!.name}.html`;
}
