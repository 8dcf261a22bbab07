import { byName, entryOf, type Manifest } from './entry.ts';
import { missing, type Missing } from './missing.ts';
import type { Packages } from './packages.ts';

/**
 * A lock file with all that it lacked, and what that was. What is added may want more, so it looks
 * until nothing is missing. Where `ask` throws, nothing is added.
 */
export function complete(
	packages: Packages,
	ask: (wanted: Missing) => Manifest,
): { packages: Packages; added: Missing[] } {
	const wanted = missing(packages);
	if (wanted.length === 0) return { packages: byName(packages), added: [] };
	const entries = wanted.map((each) => [each.path, entryOf(each, ask(each))] as const);
	const rest = complete({ ...packages, ...Object.fromEntries(entries) }, ask);
	return { packages: rest.packages, added: [...wanted, ...rest.added] };
}
