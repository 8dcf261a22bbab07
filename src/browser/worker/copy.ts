import { fileAt } from './address.ts';
import { hashOf } from './hash.ts';

/** The files of one release as they lie in a cache of their own. */
export interface Copy {
	/** Brings every file; rejects, and leaves nothing, unless all of them are of this release. */
	fill: () => Promise<void>;
	/** The answer to a request; undefined where it is left to the network. */
	answer: (request: Request) => Promise<Response> | undefined;
	/** Clears away the copies of other releases. */
	clearOthers: () => Promise<void>;
	clearAll: () => Promise<void>;
}

/** How many files are fetched at once, so that the pages of the reader are not kept waiting. */
const AT_ONCE = 4;
/** What a host says of the transfer, which is over, and of whom it answers differently. */
const OF_TRANSFER = ['content-encoding', 'content-length', 'vary'];

/** The copy of a release for an edition at this address; copies of other editions are not touched. */
export function createCopy(
	scope: string,
	release: string,
	files: ReadonlyMap<string, string>,
): Copy {
	const prefix = `edition ${scope} `;
	const own = prefix + release;
	const keyOf = (file: string) => `${scope}${file}?${files.get(file)}`;
	const names = async () => (await caches.keys()).filter((name) => name.startsWith(prefix));
	const clear = async (isOld: (name: string) => boolean) => {
		for (const name of await names()) if (isOld(name)) await caches.delete(name);
	};
	const kept = async (file: string) => caches.match(keyOf(file), { cacheName: own });

	/** What an older copy has with the same hash is not fetched again. */
	const bring = async (file: string, from: readonly Cache[], to: Cache): Promise<void> => {
		for (const cache of from) {
			const had = await cache.match(keyOf(file));
			if (had) return to.put(keyOf(file), had);
		}
		await to.put(keyOf(file), await fetched(scope + file, files.get(file)!));
	};
	const fill = async (): Promise<void> => {
		const from = await Promise.all((await names()).map((name) => caches.open(name)));
		const to = await caches.open(own);
		const waiting = [...files.keys()];
		const work = async () => {
			for (let file = waiting.pop(); file !== undefined; file = waiting.pop())
				await bring(file, from, to);
		};
		try {
			await Promise.all(Array.from({ length: AT_ONCE }, work));
		} catch (error) {
			waiting.length = 0;
			await caches.delete(own);
			throw error;
		}
	};

	/** Offline, an address that the edition does not have gets its page for that. */
	const elsewhere = async (request: Request): Promise<Response> => {
		try {
			return await fetch(request);
		} catch (error) {
			const page = await kept('404.html');
			if (!page) throw error;
			return new Response(page.body, { status: 404, headers: page.headers });
		}
	};
	const answer = (request: Request): Promise<Response> | undefined => {
		// Parts of a file are cut by hosts; what a release has no name for is not of it.
		if (request.method !== 'GET' || request.headers.has('range')) return undefined;
		const file = fileAt(request.url, scope, files);
		if (file !== undefined) return kept(file).then((response) => response ?? fetch(request));
		return request.mode === 'navigate' ? elsewhere(request) : undefined;
	};
	return {
		fill,
		answer,
		clearOthers: () => clear((name) => name !== own),
		clearAll: () => clear(() => true),
	};
}

/**
 * A file as the host sends it, but without a redirect. Its hash tells a file of this release from
 * one of another, where a host is half through with a change, and from the page of whoever stands between.
 */
async function fetched(address: string, hash: string): Promise<Response> {
	const response = await fetch(address, { cache: 'no-cache', priority: 'low' });
	const body = await response.arrayBuffer();
	if ((await hashOf(body)) !== hash) throw new Error(`${address} is not of this release`);
	const headers = new Headers(response.headers);
	for (const name of OF_TRANSFER) headers.delete(name);
	return new Response(body, { headers });
}
