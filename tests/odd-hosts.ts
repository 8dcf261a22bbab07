import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** What a host does with an address and a file that others do not. */
interface Habits {
	/** Where it leads elsewhere: the address it leads to. */
	redirect?: (url: URL) => string | undefined;
	/** The file of the site for a path, where it is not the path itself. */
	fileFor?: (path: string, has: (file: string) => boolean) => string | undefined;
	/** The media type it sends for a file. */
	type?: (ending: string) => string;
	/** Headers that it adds. */
	headers?: Record<string, string>;
}

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.svg': 'image/svg+xml',
};

/** Leads from `page.html` to `page`, as hosts do that want addresses without endings. */
const stripped = (url: URL): string | undefined =>
	url.pathname.endsWith('.html')
		? url.pathname.replace(/(\/index)?\.html$/, (_, index) => (index ? '/' : ''))
		: undefined;

const withEnding: Habits['fileFor'] = (path, has) =>
	[path, `${path}.html`, join(path, 'index.html')].find(has);

/** Hosts with habits that have broken sites, each known from one that many use. */
export const ODD = {
	'takes endings away and keeps the query': {
		redirect: (url) => stripped(url) && stripped(url)! + url.search,
		fileFor: withEnding,
	},
	'takes endings away and the query with them': {
		redirect: stripped,
		fileFor: withEnding,
	},
	'makes no difference between letters large and small': {
		fileFor: (path, has) => [path.toLowerCase(), join(path.toLowerCase(), 'index.html')].find(has),
	},
	'is a store of objects, without pages for folders and without charsets': {
		type: (ending) => (TYPES[ending] ?? 'application/octet-stream').replace(/;.*/, ''),
	},
	'forbids to guess types': {
		fileFor: (path, has) => [path, join(path, 'index.html')].find(has),
		headers: { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' },
	},
} satisfies Record<string, Habits>;

export type Oddity = keyof typeof ODD;

/** Serves a site with the habits of a host, below a path that no page knows; large letters tell whether they matter. */
export async function serveOddly(
	dist: string,
	oddity: Oddity,
): Promise<{ base: string; stop: () => void }> {
	const { redirect, fileFor, type, headers }: Habits = ODD[oddity];
	const has = (file: string) => existsSync(join(dist, file)) && statSync(join(dist, file)).isFile();
	const lost = (response: ServerResponse) =>
		response
			.writeHead(404, { 'Content-Type': TYPES['.html'] })
			.end(readFileSync(join(dist, '404.html')));
	const server = createServer((request, response) => {
		const url = new URL(request.url ?? '/', 'http://localhost');
		const path = decodeURIComponent(url.pathname).slice(PATH.length);
		const to = redirect?.(url);
		if (to !== undefined) return response.writeHead(301, { Location: to }).end();
		const file = fileFor ? fileFor(path, has) : has(path) ? path : undefined;
		if (!url.pathname.startsWith(PATH) || file === undefined) return lost(response);
		const sent = type?.(extname(file)) ?? TYPES[extname(file)] ?? 'application/octet-stream';
		return response
			.writeHead(200, { 'Content-Type': sent, ...headers })
			.end(readFileSync(join(dist, file)));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return { base: `http://127.0.0.1:${port}${PATH}`, stop: () => server.close() };
}

const PATH = '/deep/sub/';
