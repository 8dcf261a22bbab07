import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestIn } from './lock/answer.ts';
import { complete } from './lock/complete.ts';
import type { Manifest } from './lock/entry.ts';
import type { Missing } from './lock/missing.ts';

/**
 * Completes package-lock.json after a change of dependencies: npm now and then leaves out of it
 * what other platforms need, and `npm ci` then refuses it. Writes nothing that the registry lacks.
 */
function lock(file: string): void {
	const before = JSON.parse(readFileSync(file, 'utf8'));
	const { packages, added } = complete(before.packages, ask);
	if (added.length > 0)
		writeFileSync(file, `${JSON.stringify({ ...before, packages }, null, 2)}\n`);
	const names = added.map(({ name, version }) => `${name}@${version}`);
	console.log(
		added.length > 0 ? `The lock file lacked ${names.join(', ')}.` : 'The lock file was complete.',
	);
}

/** Asks the registry that npm is set to, so that no registry is named here. */
function ask(wanted: Missing): Manifest {
	const npm = process.env['npm_execpath'];
	if (!npm) throw new Error('The registry is asked through npm; start this as npm run lock.');
	const args = [npm, 'view', `${wanted.name}@${wanted.version}`, '--json'];
	return manifestIn(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout, wanted);
}

try {
	lock(join(import.meta.dirname, '..', 'package-lock.json'));
} catch (error) {
	console.error(`${(error as Error).message} Nothing was written.`);
	process.exitCode = 1;
}
