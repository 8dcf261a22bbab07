/**
 * The file that an address asks for, whatever its query and `#id`: as it is named, as hosts shorten
 * it that take `.html` away, or the index of a folder. Undefined where the edition has no such file.
 */
export function fileAt(
	address: string,
	scope: string,
	files: { has: (file: string) => boolean },
): string | undefined {
	if (!address.startsWith(scope)) return undefined;
	const path = decoded(new URL(address).pathname.slice(new URL(scope).pathname.length));
	const isFolder = path === '' || path.endsWith('/');
	const names = isFolder ? [`${path}index.html`] : [path, `${path}.html`];
	return names.find((name) => files.has(name));
}

/** A path as it was written; one that is encoded wrongly names no file. */
function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
