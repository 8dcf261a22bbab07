import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterPages } from './after-pages.ts';
import { filesIn } from './files-in.ts';

const BYTE_ORDER_MARK = Buffer.from('\uFEFF');

/**
 * Leads every script and style sheet with a byte order mark, as pages are: browsers then read it as
 * UTF-8 whatever the host declares. Pagefind’s scripts are a module and a worker, which always are UTF-8.
 */
export const charset = () =>
	afterPages('charset', (dist) => {
		const files = filesIn(dist).filter((file) => /^(?!pagefind\/).*\.(?:js|css)$/.test(file));
		for (const file of files) mark(join(dist, file));
		return `${files.length} scripts and style sheets say that they are UTF-8`;
	});

function mark(path: string): void {
	writeFileSync(path, Buffer.concat([BYTE_ORDER_MARK, readFileSync(path)]));
}
