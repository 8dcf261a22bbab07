import type { Missing } from './missing.ts';
import type { Locked } from './packages.ts';

/** What the registry says of one version of a package, as far as a lock file repeats it. */
export interface Manifest extends Pick<Locked, 'dependencies' | 'optionalDependencies'> {
	version: string;
	dist: { integrity: string };
	license?: string;
	cpu?: string | string[];
	os?: string | string[];
	libc?: string | string[];
	bin?: Record<string, string>;
	engines?: Record<string, string>;
}

/** The entry that npm would write, its fields in npm's order; without `resolved` (see .npmrc). */
export function entryOf({ dev, optional }: Missing, manifest: Manifest): Locked {
	const { version, dist, license, cpu, os, libc, bin, engines } = manifest;
	const { dependencies, optionalDependencies } = manifest;
	return {
		version,
		integrity: dist.integrity,
		...(cpu && { cpu }),
		...(dev && { dev }),
		...(libc && { libc }),
		...(license && { license }),
		...(optional && { optional }),
		...(os && { os }),
		...(dependencies && { dependencies: byName(dependencies) }),
		...(bin && { bin }),
		...(engines && { engines }),
		...(optionalDependencies && { optionalDependencies: byName(optionalDependencies) }),
	};
}

/** As npm sorts: by letters, whatever stands between them. */
export const byName = <T>(entries: Readonly<Record<string, T>>): Record<string, T> =>
	Object.fromEntries(Object.entries(entries).sort(([a], [b]) => a.localeCompare(b, 'en')));
