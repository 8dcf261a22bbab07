import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { isBuilt } from '../scripts/build/record.ts';

const ROOT = join(import.meta.dirname, '..');
/** What a build reads beside the seeds. */
const PARTS = [
	...['src', 'scripts', 'public', 'astro.config.mjs', 'tsconfig.json', 'LICENSE'],
	...['package.json', 'package-lock.json'],
];

/** Builds an edition of the seeds of a fixture, and of its versions, in a project of its own, and gives its `dist/`. */
export const builtOf = (fixture: string): Promise<string> =>
	builtFrom(
		fixture,
		Object.fromEntries(
			['seeds', 'versions'].flatMap((part): [string, string][] => {
				const from = join('tests', 'fixtures', fixture, part);
				return existsSync(join(ROOT, from)) ? [[from, join('..', part)]] : [];
			}),
		),
	);

/** The same of seeds from several places of the project: folders or files, with their places in `seeds/`. */
export const builtFrom = (name: string, seeds: Record<string, string>): Promise<string> =>
	builtWith(name, (folder) => {
		for (const [from, to] of Object.entries(seeds))
			cpSync(join(ROOT, from), join(folder, to), { recursive: true });
	});

/**
 * The same of seeds that are written into a folder. Where nothing changed since it was last built, that
 * is it.
 */
export async function builtWith(
	name: string,
	writeSeeds: (folder: string) => void,
): Promise<string> {
	const project = projectOf(name, writeSeeds);
	if (isBuilt(project, process.env['SITE'])) return join(project, 'dist');
	const { code, said } = await run([join('scripts', 'build.ts')], project);
	if (code !== 0) throw new Error(`${name} was not built: ${said}`);
	return join(project, 'dist');
}

/** A project beside the tests, with everything a build reads and seeds of its own. */
export function projectOf(name: string, writeSeeds: (folder: string) => void): string {
	const project = join(ROOT, '.cache', 'editions', name);
	mkdirSync(project, { recursive: true });
	for (const part of [...PARTS, 'seeds', 'versions', 'node_modules'])
		rmSync(join(project, part), { recursive: true, force: true });
	for (const part of PARTS) cpSync(join(ROOT, part), join(project, part), { recursive: true });
	writeSeeds(join(project, 'seeds'));
	symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'), 'junction');
	return project;
}

/** Runs a script as a person does, outside of any test runner, whose variables would make a build for developers. */
function run(args: string[], cwd: string): Promise<{ code: number | null; said: string }> {
	const env = Object.fromEntries(
		Object.entries(process.env).filter(
			([name]) => !/^(?:NODE_ENV|DEV|PROD|MODE|TEST|SSR|VITEST.*)$/.test(name),
		),
	);
	const child = spawn(process.execPath, args, { cwd, env });
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
	return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })));
}
