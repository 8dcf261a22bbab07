import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenLinks, describeLink } from './link-check/check.ts';
import { readPage } from './link-check/page.ts';

/** Whether every internal link and `#id` of a built site leads somewhere, relatively; says which do not. */
export function linkCheck(dist: string): boolean {
	const pages = new Map(
		globSync('**/*.html', { cwd: dist })
			.sort()
			.map((path) => [
				path.replaceAll('\\', '/'),
				readPage(readFileSync(join(dist, path), 'utf8')),
			]),
	);
	const broken = brokenLinks(pages, (path) => existsSync(join(dist, path)));
	for (const link of broken) console.error(describeLink(link));
	const count = [...pages.values()].flatMap((page) => page.links).length;
	if (broken.length === 0) console.log(`${count} links on ${pages.size} pages lead somewhere.`);
	return broken.length === 0;
}
