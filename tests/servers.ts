import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect } from 'vitest';

/** A server of the kind that hosts run, serving the edition by the sample in `deploy/`. */
export interface Server {
	/** Address of the edition's folder, with its final slash. */
	base: string;
	stop: () => Promise<void>;
}

/** How to start a server with a folder of its own, on a port, by our sample. */
interface Program {
	/** Where systems put it. */
	files: string[];
	sample: string;
	/** Writes what it needs beside the sample, and gives its arguments. */
	prepare: (home: string, sample: string, port: number) => Promise<string[]>;
}

const DEPLOY = join(import.meta.dirname, '..', 'deploy');
/** What the samples name, for the folder that the test has. */
const FOLDER = '/srv/edition';
/** A file that tells the server that was started from any other on the same port. */
const OWN = 'own.txt';
const isRoot = process.getuid?.() === 0;

const PROGRAMS = {
	nginx: {
		files: ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx'],
		sample: 'nginx.conf',
		async prepare(home, sample, port) {
			await writeFile(join(home, 'edition.conf'), sample.replace('listen 80', listenOn(port)));
			const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
			await writeFile(
				join(home, 'main.conf'),
				`daemon off; pid ${home}/pid; error_log ${home}/error.log; ${isRoot ? 'user root;' : ''}
				events {} http { access_log off;
				${temporary.map((name) => `${name}_temp_path ${home}/${name};`).join(' ')}
				include ${home}/edition.conf; }`,
			);
			return ['-p', home, '-c', join(home, 'main.conf'), '-e', join(home, 'error.log')];
		},
	},
	apache: {
		files: ['/usr/sbin/apache2', '/usr/sbin/httpd'],
		sample: 'apache.conf',
		async prepare(home, sample, port) {
			await writeFile(join(home, 'edition.conf'), sample);
			const modules = '/usr/lib/apache2/modules';
			const names = 'mpm_event authz_core authz_host mime dir alias deflate filter headers'.split(
				' ',
			);
			await writeFile(
				join(home, 'main.conf'),
				`ServerRoot ${home}\nServerName localhost\nListen 127.0.0.1:${port}\nPidFile ${home}/pid
				ErrorLog ${home}/error.log\nMutex file:${home}\n${isRoot ? 'User #65534\nGroup #65534' : ''}
				${names.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join('\n')}
				TypesConfig /etc/mime.types\nDocumentRoot ${home}/site\nInclude ${home}/edition.conf\n`,
			);
			return ['-f', join(home, 'main.conf'), '-DFOREGROUND'];
		},
	},
	caddy: {
		files: ['/usr/bin/caddy', '/usr/local/bin/caddy'],
		sample: 'Caddyfile',
		async prepare(home, sample, port) {
			await writeFile(
				join(home, 'Caddyfile'),
				`{\n\tadmin off\n\tauto_https off\n}\n${sample.replace(':80 {', `http://127.0.0.1:${port} {`)}`,
			);
			return ['run', '--config', join(home, 'Caddyfile'), '--adapter', 'caddyfile'];
		},
	},
} satisfies Record<string, Program>;

/** The servers there are samples for. */
export type Name = keyof typeof PROGRAMS;
export const NAMES = Object.keys(PROGRAMS) as Name[];

/** Whether a server is on this machine. */
export const isInstalled = (name: Name): boolean => PROGRAMS[name].files.some(existsSync);

/** Starts a server on a copy of `dist`, on a port that nobody else takes meanwhile. */
export async function start(name: Name, dist: string): Promise<Server> {
	const { files, sample, prepare }: Program = PROGRAMS[name];
	// Servers started by root give up its rights, and must still reach the files.
	const home = await mkdtemp('/tmp/edition-');
	await chmod(home, 0o755);
	// Servers tag a file by its time, and not for sure while it is new.
	await cp(dist, join(home, 'site'), { recursive: true, preserveTimestamps: true });
	await mkdir(join(home, 'logs'));
	await writeFile(join(home, 'site', OWN), home);
	const text = (await readFile(join(DEPLOY, sample), 'utf8')).replace(FOLDER, join(home, 'site'));
	for (;;) {
		const port = await freePort();
		const args = await prepare(home, text, port);
		const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home };
		const child = spawn(files.find(existsSync)!, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
		const base = `http://127.0.0.1:${port}/`;
		const why = await ready(child, `${base}${OWN}`, home);
		if (why === undefined) {
			const stop = async () => {
				child.kill('SIGTERM');
				await ended(child);
				await rm(home, { recursive: true });
			};
			return { base, stop };
		}
		// Somebody was quicker with this port.
		if (!/in use|could not bind/i.test(why)) throw new Error(`${name} does not start: ${why}`);
	}
}

const listenOn = (port: number): string => `listen 127.0.0.1:${port}`;

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

const ended = (child: ChildProcess): Promise<unknown> =>
	child.exitCode !== null || child.signalCode !== null
		? Promise.resolve()
		: new Promise((resolve) => child.once('exit', resolve));

/** Waits until a server answers with the file that is only in its folder; gives what it said where it ends instead. */
async function ready(
	child: ChildProcess,
	address: string,
	own: string,
): Promise<string | undefined> {
	let said = '';
	let isOver = false;
	for (const stream of [child.stdout, child.stderr])
		stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
	void ended(child).then(() => (isOver = true));
	const answered = () =>
		fetch(address).then(
			async (answer) => (await answer.text()) === own,
			() => false,
		);
	await expect.poll(async () => isOver || (await answered())).toBe(true);
	return isOver ? said : undefined;
}
