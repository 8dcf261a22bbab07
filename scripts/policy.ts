import type { AstroIntegration } from 'astro';

const MIDDLEWARE = new URL('./policy/middleware.ts', import.meta.url);

/**
 * Gives every page that is built a Content-Security-Policy that names, by its hash, each style and script
 * in it, before the page is written. Astro’s own policy knows only the styles that Astro itself writes,
 * names those of all pages on each, and stands behind the first script.
 */
export const policy = (): AstroIntegration => ({
	name: 'policy',
	hooks: {
		'astro:config:setup': ({ command, addMiddleware }) => {
			if (command === 'build') addMiddleware({ entrypoint: MIDDLEWARE, order: 'pre' });
		},
	},
});
