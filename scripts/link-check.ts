import type { AstroIntegration } from 'astro';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brokenLinks, describeLink } from './link-check/check.ts';
import { readPage } from './link-check/page.ts';

/** After the build: every internal link and `#id` leads somewhere, relatively, or the build fails. */
export function linkCheck(): AstroIntegration {
	return {
		name: 'link-check',
		hooks: {
			'astro:build:done': ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				const pages = new Map(
					globSync('**/*.html', { cwd: dist })
						.sort()
						.map((path) => [
							path.replaceAll('\\', '/'),
							readPage(readFileSync(join(dist, path), 'utf8')),
						]),
				);
				const broken = brokenLinks(pages, (path) => existsSync(join(dist, path)));
				if (broken.length > 0) throw new Error(broken.map(describeLink).join('\n'));
				const count = [...pages.values()].flatMap((page) => page.links).length;
				logger.info(`${count} links on ${pages.size} pages lead somewhere`);
			},
		},
	};
}
