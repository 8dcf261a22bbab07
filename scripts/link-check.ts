import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files-in.ts';
import { brokenLinks, describeLink } from './link-check/check.ts';
import { readPage } from './link-check/page.ts';

/** Earlier releases, which were checked when they were made, and stay as they are. */
const KEPT = 'v/';

/** Whether every internal link and `#id` of a built site leads somewhere, relatively; says which do not. */
export function linkCheck(dist: string): boolean {
	const files = filesIn(dist);
	const known = new Set(files);
	const pages = new Map(
		files
			.filter((path) => path.endsWith('.html') && !path.startsWith(KEPT))
			.map((path) => [path, readPage(readFileSync(join(dist, path), 'utf8'))]),
	);
	const broken = brokenLinks(pages, (path) => known.has(path));
	for (const link of broken) console.error(describeLink(link));
	const count = [...pages.values()].reduce((sum, { links }) => sum + links.length, 0);
	if (broken.length === 0) console.log(`${count} links on ${pages.size} pages lead somewhere.`);
	return broken.length === 0;
}
