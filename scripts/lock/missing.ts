import type { Locked, Packages } from './packages.ts';

/** A package that the lock file should hold and does not, or not with its hash. */
export interface Missing {
	/** Where its entry belongs. */
	path: string;
	name: string;
	version: string;
	/** What its entry takes over from the package that wants it. */
	dev: boolean;
	optional: boolean;
}

/** What a lock file lacks: entries for what others want, and the hashes of entries. */
export function missing(packages: Packages): Missing[] {
	const found = Object.entries(packages).flatMap(([path, entry]) => [
		...unanswered(packages, path, entry),
		...unhashed(path, entry),
	]);
	return [...new Map(found.map((each) => [each.path, each])).values()];
}

function unanswered(packages: Packages, parent: string, entry: Locked): Missing[] {
	const { dependencies, optionalDependencies = {}, dev = false, optional = false } = entry;
	return Object.entries({ ...dependencies, ...optionalDependencies }).flatMap(([name, wanted]) => {
		const known = resolve(packages, parent, name);
		// Whether what stands there fits a range, npm has seen to.
		const isExact = /^\d+\.\d+\.\d+\S*$/.test(wanted);
		if (known && (!isExact || known.version === wanted)) return [];
		// Another version stands where this one would: it belongs below the package that wants it.
		const path = `${known && parent ? `${parent}/` : ''}node_modules/${name}`;
		const version = wanted.replace(/^[\^~]/, '');
		return [{ path, name, version, dev, optional: optional || name in optionalDependencies }];
	});
}

function unhashed(path: string, entry: Locked): Missing[] {
	const { version, integrity, link, dev = false, optional = false } = entry;
	if (path === '' || link || integrity || !version) return [];
	return [{ path, name: path.split(/(?:^|\/)node_modules\//).pop()!, version, dev, optional }];
}

/** What `name` means to the package at `parent`: the nearest entry on the way up. */
function resolve(packages: Packages, parent: string, name: string): Locked | undefined {
	const found = packages[`${parent && `${parent}/`}node_modules/${name}`];
	if (found || parent === '') return found;
	return resolve(packages, parent.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, ''), name);
}
