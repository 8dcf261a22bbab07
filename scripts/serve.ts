import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { neighbour } from './serve/neighbour.ts';
import { portIn } from './serve/port.ts';

/** What came of serving: a server that goes on until it is stopped, one that was there, or none. */
export type Served = { is: 'new'; stop: () => Promise<void> } | { is: 'there' } | { is: 'refused' };

/** Serves `dist/` as it is, and says where; says in one line why not where it cannot. */
export async function serve(
	root: string,
	wanted: string | undefined,
	say: (line: string) => void,
): Promise<Served> {
	const refuse = (why: string): Served => {
		say(why);
		return { is: 'refused' };
	};
	const port = portIn(wanted);
	if (!port) return refuse(`PORT is “${wanted}”; set it to a number from 1 to 65535, as 8080.`);
	const cover = join(root, 'dist', 'index.html');
	if (!existsSync(cover))
		return refuse('There is no edition in dist/ yet; run npm start, which builds and serves it.');

	const address = `http://localhost:${port}/`;
	const found = await neighbour(address, new TextDecoder().decode(readFileSync(cover)));
	if (found === 'other')
		return refuse(`Something else answers at ${address}; set PORT to another number, as 8080.`);
	if (found === 'edition') {
		say(`The edition is already served at ${address}`);
		return { is: 'there' };
	}
	try {
		const stop = await listen(root, port);
		say(`The edition is served at ${address} (Ctrl+C stops it)`);
		return { is: 'new', stop };
	} catch (error) {
		return refuse(`Port ${port} cannot be used: ${(error as Error).message}.`);
	}
}

/** Astro's own server for what it built; its messages, and its search for a free port, are off. */
async function listen(root: string, port: number): Promise<() => Promise<void>> {
	process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
	const { preview } = await import('astro');
	const { stop } = await preview({
		root,
		// What it serves is ready: the integrations of the build have nothing to do.
		configFile: false,
		logLevel: 'silent',
		server: { port },
		vite: { logLevel: 'silent', preview: { strictPort: true } },
	});
	return stop;
}

/** The command: from the environment to the exit code. */
export async function main(): Promise<void> {
	const root = join(import.meta.dirname, '..');
	const served = await serve(root, process.env['PORT'], (line) => console.log(line));
	if (served.is === 'refused') process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
