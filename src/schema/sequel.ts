import { z } from 'astro/zod';
import { certainty, sources } from './certainty.ts';
import { place, quotation } from './place.ts';
import { citedSource, date } from './source.ts';

/** How much of the quoted words it is about: all that they ask for, some of it, or the same matter ordered otherwise. */
export const extents = ['全部', '部分', '相关'] as const;

/** What is said of a sequel in the seed and on its page alike. */
const told = {
	/** Given once, led by after: `after-03-decree-809`. */
	id: z
		.string()
		.regex(/^after(-[a-z0-9]+)+$/, 'must be the id of a sequel, as in after-03-decree-809'),
	/** When it was passed, issued or done, as far as that is known: `2016-09-05`, `2016-09`, `2016`. */
	date,
	/** What it does about the quoted words, in at most 60 characters, ending in a full stop; never that it does so because of them. */
	gist: z.string().max(60).endsWith('。'),
	/** How much of the quoted words it is about. */
	extent: z.enum(extents),
	/** How sure we are that it does. */
	certainty,
};

/** One row of `seeds/<report>/sequels.yaml`: what was enacted after the report about words of a recommendation. */
export const sequelSeed = z.strictObject({
	...told,
	...quotation,
	/** The block of a recommendation: `03#p1`. */
	at: z.string().regex(/^\d\d#[a-z0-9-]+$/, 'must name a block of a recommendation, as in 03#p1'),
	/** What it rests on, the act itself first: its title, issuer and number stand among the sources. */
	sources,
});
export type SequelSeed = z.infer<typeof sequelSeed>;

/** The same as readers meet it. */
export const sequel = z.strictObject({
	...told,
	/** Where the words stand that it is about. */
	place,
	/** The words of the recommendation, in the reading layer. */
	quote: z.string(),
	/** What it rests on, the act itself first. */
	sources: z.array(citedSource).min(1),
});
export type Sequel = z.infer<typeof sequel>;
