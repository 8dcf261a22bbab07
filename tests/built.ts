import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
/** What a build reads beside the seeds. */
const PARTS = [
	...['src', 'scripts', 'public', 'astro.config.mjs', 'tsconfig.json', 'LICENSE'],
	...['package.json', 'package-lock.json'],
];

/** Builds an edition of the seeds of a fixture, in a project of its own, and gives its `dist/`. */
export function builtOf(fixture: string): string {
	const project = join(ROOT, '.cache', 'editions', fixture);
	rmSync(project, { recursive: true, force: true });
	mkdirSync(project, { recursive: true });
	for (const part of PARTS) cpSync(join(ROOT, part), join(project, part), { recursive: true });
	const seeds = join(import.meta.dirname, 'fixtures', fixture, 'seeds');
	cpSync(seeds, join(project, 'seeds'), { recursive: true });
	symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'), 'junction');
	const args = [join('scripts', 'build.ts')];
	const env = { ...process.env, NODE_ENV: '', VITEST: '' };
	const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: project, env });
	if (status !== 0) throw new Error(`${fixture} was not built: ${stdout}${stderr}`);
	return join(project, 'dist');
}
