/** What can be set, by the names of the attributes of the root that carry it. */
export const names = [
	'size',
	'lead',
	'face',
	'contrast',
	'theme',
	'layer',
	'elder',
	'plain',
	'unlined',
	'hide',
	'annotated',
] as const;

/** The name of a setting, which is the data attribute of the root that carries it. */
export type Name = (typeof names)[number];
