import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Record<string, string> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.csv': 'text/csv',
	'.css': 'text/css',
	'.svg': 'image/svg+xml',
};

/** A plain static host: files as they are, below a path that no page knows. */
export interface Host {
	/** What is served; another release may take its place. */
	folder: string;
	/** Whether it breaks every connection off, as a network that is gone. */
	isDown: boolean;
	/** Address of the edition's folder, with its final slash. */
	base: string;
	/** Address of axe, the checker that tests load into pages, which the browser may keep. */
	axe: string;
	/** Paths that were asked for and are not there. */
	missing: string[];
	/** What was sent so far. */
	sent: { bytes: number; requests: number };
	close: () => void;
}

/** A path that no page knows. */
const PATH = '/deep/sub/';
const AXE = '/axe.js';
const AXE_FILE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** How a host sends what it has. */
interface Manner {
	/** Of the compression, from 0 to 11: what is only to be read need not be small. */
	quality?: number;
	/** What it says of keeping: nothing, as most hosts do, or for how long. */
	keep?: string;
	/** What it declares files of text to be written in, whatever they are. */
	charset?: string;
}

/** Serves a folder on a port that was free. */
export async function serve(
	folder: string,
	{ quality = 1, keep, charset = 'utf-8' }: Manner = {},
): Promise<Host> {
	const missing: string[] = [];
	const sent = { bytes: 0, requests: 0 };
	const packed = new Map<string, Buffer>();
	/** As good hosts send it to browsers that take it so: compressed, unless it is compressed already. */
	const bodyOf = (file: string): Buffer => {
		const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
		const body = packed.get(file) ?? brotliCompressSync(readFileSync(file), { params });
		packed.set(file, body);
		return body;
	};
	const host = { folder, isDown: false, missing, sent };
	const typeOf = (file: string): string => {
		const type = TYPES[extname(file)];
		return type ? `${type}; charset=${charset}` : 'application/octet-stream';
	};
	const server = createServer((request, response) => {
		if (host.isDown) {
			request.socket.destroy();
			return;
		}
		if (request.url === AXE) {
			const kept = { 'Content-Type': typeOf(AXE), 'Cache-Control': 'max-age=86400' };
			response.writeHead(200, kept).end(readFileSync(AXE_FILE));
			return;
		}
		const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
		const file = join(
			host.folder,
			asked.slice(PATH.length),
			asked.endsWith('/') ? 'index.html' : '',
		);
		if (!asked.startsWith(PATH) || !existsSync(file) || !statSync(file).isFile()) {
			if (!asked.endsWith('/favicon.ico')) missing.push(asked);
			response.writeHead(404).end();
			return;
		}
		const isPacked = /\bbr\b/.test(request.headers['accept-encoding']?.toString() ?? '');
		const body = isPacked ? bodyOf(file) : readFileSync(file);
		sent.bytes += body.length;
		sent.requests++;
		if (keep) response.setHeader('Cache-Control', keep);
		if (isPacked) response.setHeader('Content-Encoding', 'br');
		response.writeHead(200, { 'Content-Type': typeOf(file) }).end(body);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const origin = `http://127.0.0.1:${port}`;
	const close = () => server.close();
	return Object.assign(host, { base: origin + PATH, axe: origin + AXE, close });
}
