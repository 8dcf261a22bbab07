import { z } from 'astro/zod';

/** A column of a table: the fields of a Table Schema that are in use. */
const field = z.strictObject({
	/** As the head of the table has it. */
	name: z.string().regex(/^[a-z]+(_[a-z]+)*$/, 'must be lower-case words joined by underscores'),
	/** What its cells hold. */
	type: z.enum(['string', 'number', 'integer']),
	/** Its name for readers. */
	title: z.string().min(1),
	/** What its cells say. */
	description: z.string().min(1),
});

/** A file of the package. */
const resource = z.strictObject({
	/** Unique in the package: `figures-housing-channels.csv`. */
	name: z.string().regex(/^[a-z0-9._-]+$/, 'must be lower-case letters, digits, dots and hyphens'),
	/** From the descriptor: `figures/housing-channels.csv`. */
	path: z.string().regex(/^[a-z0-9][^\\:]*$/, 'must be relative, below the descriptor'),
	/** That its rows have columns. */
	type: z.literal('table').optional(),
	/** The ending of the file. */
	format: z.string().min(1),
	/** Without the encoding, which stands by itself. */
	mediatype: z.string().regex(/^[a-z]+\/[a-z.+-]+$/, 'must be a media type'),
	/** All text is UTF-8. */
	encoding: z.literal('utf-8'),
	/** What it is, in words. */
	description: z.string().min(1),
	/** How long the file is. */
	bytes: z.int().positive(),
	/** SHA-256 of the file. */
	hash: z.string().regex(/^sha256:[0-9a-f]{64}$/, 'must be sha256: and 64 digits'),
	/** The columns of a table, and those by which a row is known. */
	schema: z
		.strictObject({ fields: z.array(field).min(1), primaryKey: z.array(z.string()).optional() })
		.optional(),
});

/** `datapackage.json`: the fields of a Frictionless Data Package 2.0 that are in use. */
export const dataPackageSchema = z.strictObject({
	/** The profile that the descriptor keeps to. */
	$schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
	/** `report-2015`. */
	name: z.string().regex(/^[a-z0-9.-]+$/, 'must be lower-case letters, digits, dots and hyphens'),
	/** The title of the edition. */
	title: z.string().min(1),
	/** What all files have in common, and whose the rights are. */
	description: z.string().min(1),
	/** That of the edition. */
	version: z.string(),
	/** The day on which this version was given out. */
	created: z.string().optional(),
	/** Where the edition is, if the host is known. */
	homepage: z.url().optional(),
	/** Who wrote the text, and who is responsible for the edition. */
	contributors: z
		.array(z.strictObject({ title: z.string(), roles: z.array(z.enum(['author', 'editor'])) }))
		.min(1)
		.optional(),
	/** The files, of which there is one at least. */
	resources: z.array(resource).min(1),
});
export type DataPackage = z.infer<typeof dataPackageSchema>;
