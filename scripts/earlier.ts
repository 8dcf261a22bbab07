import { cpSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterPages } from './after-pages.ts';
import { asWritten } from './policy/as-written.ts';

/** An earlier release: the folder of `v/` that it is kept in, and where it lies. */
export interface Earlier {
	name: string;
	folder: string;
}

/** A page at one address of the site that leads to another. */
type Lead = (from: string, to: string) => string;

/**
 * Keeps earlier releases under `v/<version>/`, as they were given out: their links are relative, and each
 * page says itself what may run in it. So this stands behind all that writes into pages.
 */
export const earlier = (find: () => Promise<readonly Earlier[]>, lead: Lead) =>
	afterPages('earlier', async (dist) => {
		const releases = await find();
		for (const release of releases) keep(release, dist, lead);
		return releases.length === 1 ? '1 release is kept' : `${releases.length} releases are kept`;
	});

/** What a release itself kept of those before it is not kept twice; from its links there one is led on. */
export function keep({ name, folder }: Earlier, dist: string, lead: Lead): void {
	const inside = join(folder, 'v');
	cpSync(folder, join(dist, 'v', name), { recursive: true, filter: (path) => path !== inside });
	for (const path of globSync('*/*/index.html', { cwd: inside })) {
		const cover = path.replaceAll('\\', '/');
		const from = `v/${name}/v/${cover}`;
		mkdirSync(dirname(join(dist, from)), { recursive: true });
		writeFileSync(join(dist, from), asWritten(from, lead(from, `v/${cover}`)));
	}
}
