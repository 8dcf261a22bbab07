import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.ts';
import { isBuilt } from './build/record.ts';
import { filesIn } from './files-in.ts';

/** What is made or installed, and what is none of the sources. */
const NOT_COPIED = ['.git', '.astro', '.cache', 'dist', 'node_modules', 'release'];

/** Another place on earth and another language. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
/** Another year, where the program for it is installed. */
const LATER = ['faketime', '+400 days'];

/**
 * Builds the edition a second time, in another folder, time zone, language and, with faketime, year,
 * and names every file that comes out otherwise.
 */
function reproduce(root: string): boolean {
	const copy = copyOf(root);
	try {
		if (!buildElsewhere(copy)) return false;
		const [here, there] = [hashesIn(join(root, 'dist')), hashesIn(join(copy, 'dist'))];
		const differing = [...new Set([...here.keys(), ...there.keys()])].filter(
			(path) => here.get(path) !== there.get(path),
		);
		for (const path of differing)
			console.error(
				`dist/${path} is not the same in both builds; find what it takes from its surroundings.`,
			);
		console.log(`${here.size} files, ${differing.length} of them different`);
		return differing.length === 0;
	} finally {
		rmSync(copy, { recursive: true });
	}
}

/** The project without what it made, in a folder whose path has a space and Han characters. */
function copyOf(root: string): string {
	const copy = mkdtempSync(join(tmpdir(), '再造 edition '));
	for (const name of readdirSync(root))
		if (!NOT_COPIED.includes(name)) cpSync(join(root, name), join(copy, name), { recursive: true });
	symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
	return copy;
}

function buildElsewhere(folder: string): boolean {
	const command = [process.execPath, join('scripts', 'build.ts')];
	const hasClock = spawnSync(LATER[0]!, ['--version']).status === 0;
	if (!hasClock) console.log('faketime is not installed; both builds have the same year.');
	const [program, ...given] = hasClock ? [...LATER, ...command] : command;
	const env = { ...process.env, ...ELSEWHERE };
	return spawnSync(program!, given, { cwd: folder, env, stdio: 'inherit' }).status === 0;
}

const hashesIn = (folder: string): Map<string, string> =>
	new Map(
		filesIn(folder).map((path) => {
			const hash = createHash('sha256').update(readFileSync(join(folder, path)));
			return [path, hash.digest('hex')];
		}),
	);

const root = join(import.meta.dirname, '..');
const isHere = isBuilt(root, process.env['SITE']) || (await build(root));
if (!isHere || !reproduce(root)) process.exitCode = 1;
