/** What a row is, group by group; a row that is several things in a group has them with | between. */
export type Facets = Readonly<Record<string, string>>;

/** The facets as the data attributes of a row. */
export const attributesOf = (facets: Facets): Record<string, string> =>
	Object.fromEntries(Object.entries(facets).map(([name, value]) => [`data-${name}`, value]));

/** Whether a row is this; every row is nothing in particular. */
export const isOne = (
	facets: Readonly<Record<string, string | undefined>>,
	name: string,
	value: string,
): boolean => value === '' || (facets[name] ?? '').split('|').includes(value);

/** An option's name with how many rows it would show. */
export const withCount = (label: string, count: number): string => `${label}　${count}`;

/** The name alone. */
export const withoutCount = (text: string): string => text.replace(/　\d+$/, '');
