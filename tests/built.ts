import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
/** What a build reads beside the seeds. */
const PARTS = [
	...['src', 'scripts', 'public', 'astro.config.mjs', 'tsconfig.json', 'LICENSE'],
	...['package.json', 'package-lock.json'],
];

/** Builds an edition of the seeds of a fixture, in a project of its own, and gives its `dist/`. */
export const builtOf = (fixture: string): Promise<string> =>
	builtWith(fixture, (folder) =>
		cpSync(join(import.meta.dirname, 'fixtures', fixture, 'seeds'), folder, { recursive: true }),
	);

/** Builds an edition of seeds that are written into a folder, in a project of that name, and gives its `dist/`. */
export async function builtWith(
	name: string,
	writeSeeds: (folder: string) => void,
): Promise<string> {
	const project = projectOf(name, writeSeeds);
	const { code, said } = await run([join('scripts', 'build.ts')], project);
	if (code !== 0) throw new Error(`${name} was not built: ${said}`);
	return join(project, 'dist');
}

/** A project that is made anew beside the tests, with everything a build reads and seeds of its own. */
export function projectOf(name: string, writeSeeds: (folder: string) => void): string {
	const project = join(ROOT, '.cache', 'editions', name);
	rmSync(project, { recursive: true, force: true });
	mkdirSync(project, { recursive: true });
	for (const part of PARTS) cpSync(join(ROOT, part), join(project, part), { recursive: true });
	writeSeeds(join(project, 'seeds'));
	symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'), 'junction');
	return project;
}

/** Runs a script as a person does, outside of any test runner. */
function run(args: string[], cwd: string): Promise<{ code: number | null; said: string }> {
	const env = { ...process.env, NODE_ENV: '', VITEST: '' };
	const child = spawn(process.execPath, args, { cwd, env });
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
	return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })));
}
