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
export async function builtOf(fixture: string): Promise<string> {
	const project = join(ROOT, '.cache', 'editions', fixture);
	rmSync(project, { recursive: true, force: true });
	mkdirSync(project, { recursive: true });
	for (const part of PARTS) cpSync(join(ROOT, part), join(project, part), { recursive: true });
	const seeds = join(import.meta.dirname, 'fixtures', fixture, 'seeds');
	cpSync(seeds, join(project, 'seeds'), { recursive: true });
	symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'), 'junction');
	const { code, said } = await run([join('scripts', 'build.ts')], project);
	if (code !== 0) throw new Error(`${fixture} was not built: ${said}`);
	return join(project, 'dist');
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
