import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

/** A step behind the pages: works on the folder that was built, and says in a line what came of it. */
export const afterPages = (
	name: string,
	work: (dist: string) => string | Promise<string>,
): AstroIntegration => ({
	name,
	hooks: {
		'astro:build:done': async ({ dir, logger }) => logger.info(await work(fileURLToPath(dir))),
	},
});
