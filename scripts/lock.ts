import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Completes package-lock.json after a change of dependencies. Against a registry that lacks the
 * packages of other platforms, npm leaves them out of the lock file, and `npm ci` then refuses it.
 */
const PLATFORM =
	/[-/](?<system>aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32|windows|wasm32)(?:[-_](?<cpu>arm64|arm|x64|ia32|loong64|mips64el|ppc64|riscv64|s390x|wasi))?(?:[-_](?<abi>gnueabihf|musleabihf|gnu|musl|msvc|eabi))?/;

interface Locked {
	version?: string;
	dev?: boolean;
	bin?: Record<string, string>;
	optionalDependencies?: Record<string, string>;
	[key: string]: unknown;
}

const file = join(import.meta.dirname, '..', 'package-lock.json');
const lock: { packages: Record<string, Locked> } = JSON.parse(readFileSync(file, 'utf8'));
const added: string[] = [];

for (const [parent, { optionalDependencies = {}, dev }] of Object.entries(lock.packages))
	for (const [name, wanted] of Object.entries(optionalDependencies)) {
		const version = wanted.replace(/^[\^~]/, '');
		const known = resolve(parent, name);
		if (known?.version === version || (known && wanted !== version)) continue;
		// Another version stands where this one would: it belongs below the package that wants it.
		const path = known ? `${parent}/node_modules/${name}` : `node_modules/${name}`;
		// The packages of one family differ by platform only: what one links, all link.
		const bin = Object.keys(optionalDependencies)
			.map((sibling) => resolve(parent, sibling)?.bin)
			.find((links) => links !== undefined);
		const { system = '', cpu, abi } = PLATFORM.exec(name)?.groups ?? {};
		const isWasm = system === 'wasm32';
		lock.packages[path] = {
			version,
			...(dev && { dev }),
			...(bin && { bin }),
			optional: true,
			...(isWasm ? { cpu: ['wasm32'] } : { os: [system === 'windows' ? 'win32' : system] }),
			...(cpu && !isWasm && { cpu: [cpu] }),
			...(system === 'linux' && abi && { libc: [abi.startsWith('musl') ? 'musl' : 'glibc'] }),
		};
		added.push(`${name}@${version}`);
	}

/** What `name` means to the package at `parent`: the nearest entry on the way up. */
function resolve(parent: string, name: string): Locked | undefined {
	for (
		let folder = parent;
		;
		folder = folder.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, '')
	) {
		const found = lock.packages[`${folder && `${folder}/`}node_modules/${name}`];
		if (found || folder === '') return found;
	}
}

const keys = Object.keys(lock.packages).sort((a, b) => (a < b ? -1 : 1));
lock.packages = Object.fromEntries(keys.map((key) => [key, lock.packages[key]!]));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length > 0 ? `completed with ${added.join(', ')}` : 'the lock file was complete');
