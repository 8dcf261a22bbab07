/**
 * Where a value holds a part a second time, as an alias of YAML makes it do; `undefined` where none
 * does. Aliases of aliases grow without bound, so that this is asked before anything else.
 */
export function aliasIn(value: unknown): PropertyKey[] | undefined {
	const seen = new Set<object>();
	const find = (part: unknown, path: readonly PropertyKey[]): PropertyKey[] | undefined => {
		if (typeof part !== 'object' || part === null) return undefined;
		if (seen.has(part)) return [...path];
		seen.add(part);
		for (const [key, child] of Array.isArray(part) ? part.entries() : Object.entries(part)) {
			const found = find(child, [...path, key]);
			if (found) return found;
		}
		return undefined;
	};
	return find(value, []);
}
