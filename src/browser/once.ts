/** Loads once; a failed attempt may be repeated. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
	let loaded: Promise<T> | undefined;
	return () => {
		loaded ??= load();
		loaded.catch(() => (loaded = undefined));
		return loaded;
	};
}
