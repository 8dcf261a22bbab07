import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { isBuilt } from '../scripts/build/record.ts';

const ROOT = join(import.meta.dirname, '..');
/** What a build reads beside the seeds. */
const PARTS = [
	...['src', 'scripts', 'public', 'astro.config.mjs', 'tsconfig.json', 'LICENSE'],
	...['package.json', 'package-lock.json'],
];

/**
 * Builds an edition of the seeds of a fixture, in a project of its own, and gives its `dist/`; where
 * nothing changed since it was last built, that is it.
 */
export async function builtOf(fixture: string): Promise<string> {
	const project = join(ROOT, '.cache', 'editions', fixture);
	const seeds = join(import.meta.dirname, 'fixtures', fixture, 'seeds');
	mkdirSync(project, { recursive: true });
	for (const part of [...PARTS, 'seeds']) {
		rmSync(join(project, part), { recursive: true, force: true });
		cpSync(part === 'seeds' ? seeds : join(ROOT, part), join(project, part), { recursive: true });
	}
	if (isBuilt(project, process.env['SITE'])) return join(project, 'dist');
	rmSync(join(project, 'node_modules'), { recursive: true, force: true });
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
