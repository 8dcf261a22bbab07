import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serve } from './serve.ts';

const COVER = '\uFEFF<!doctype html><title>2015年中央和国家机关电子政务发展评述</title>';
let root: string;
let said: string[];
let cleanUp: (() => unknown)[];

const say = (line: string) => said.push(line);

beforeEach(() => {
	said = [];
	root = mkdtempSync(join(tmpdir(), 'edition-'));
	mkdirSync(join(root, 'dist', '2015'), { recursive: true });
	writeFileSync(join(root, 'dist', 'index.html'), COVER);
	writeFileSync(join(root, 'dist', '2015', 'full.html'), '<!doctype html><p id="p1">海关总署');
	writeFileSync(join(root, 'dist', '404.html'), '<!doctype html><p>没有这一页');
	cleanUp = [() => rmSync(root, { recursive: true })];
});
afterEach(async () => {
	for (const task of cleanUp.reverse()) await task();
});

/** A server of something else, on a port that was free. */
async function listening(): Promise<{ server: Server; port: string }> {
	const server = createServer((_, response) => response.end('another site'));
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	return { server, port: String((server.address() as AddressInfo).port) };
}

/** Serves the edition on a free port; another, where something took it in the meantime. */
async function served(): Promise<string> {
	const port = await freePort();
	const first = await serve(root, port, say);
	if (first.is === 'new') cleanUp.push(first.stop);
	if (first.is !== 'refused') return port;
	said = [];
	return served();
}

async function freePort(): Promise<string> {
	const { server, port } = await listening();
	await new Promise((resolve) => server.close(resolve));
	return port;
}

test('an edition is served, and who serves it twice is told where it is', async () => {
	const port = await served();
	const address = `http://localhost:${port}/`;
	expect(said).toEqual([`The edition is served at ${address} (Ctrl+C stops it)`]);

	const page = await fetch(new URL('2015/full.html', address));
	expect([page.status, await page.text()]).toEqual([200, '<!doctype html><p id="p1">海关总署']);
	const lost = await fetch(new URL('2015/none.html', address));
	expect([lost.status, await lost.text()]).toEqual([404, '<!doctype html><p>没有这一页']);

	said = [];
	expect(await serve(root, port, say)).toEqual({ is: 'there' });
	expect(said).toEqual([`The edition is already served at ${address}`]);
});

test('a port that something else has is refused in one line', async () => {
	const { server, port } = await listening();
	cleanUp.push(() => server.close());
	expect(await serve(root, port, say)).toEqual({ is: 'refused' });
	expect(said).toEqual([
		`Something else answers at http://localhost:${port}/; set PORT to another number, as 8080.`,
	]);
});

test('what is no port is refused in one line', async () => {
	expect(await serve(root, 'http', say)).toEqual({ is: 'refused' });
	expect(said).toEqual(['PORT is “http”; set it to a number from 1 to 65535, as 8080.']);
});

test('where nothing is built, it says what to do', async () => {
	rmSync(join(root, 'dist'), { recursive: true });
	expect(await serve(root, undefined, say)).toEqual({ is: 'refused' });
	expect(said).toEqual([
		'There is no edition in dist/ yet; run npm start, which builds and serves it.',
	]);
});
