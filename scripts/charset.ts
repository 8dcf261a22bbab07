import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterPages } from './after-pages.ts';

const BYTE_ORDER_MARK = Buffer.from('\uFEFF');

/**
 * Leads every page, script and style sheet with a byte order mark: browsers then read it as UTF-8
 * whatever the host declares. Pagefind's scripts are a module and a worker, which always are UTF-8.
 */
export const charset = () =>
	afterPages('charset', (dist) => {
		const files = globSync('**/*.{html,js,css}', { cwd: dist, exclude: ['pagefind/**'] }).sort();
		for (const file of files) mark(join(dist, file));
		return `${files.length} files say that they are UTF-8`;
	});

function mark(path: string): void {
	writeFileSync(path, Buffer.concat([BYTE_ORDER_MARK, readFileSync(path)]));
}
