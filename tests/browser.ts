import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { withHanFont } from './fonts.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const CACHE = join(import.meta.dirname, '..', '.cache');

/** Starts the browser that the set-up found. */
export function launch(): Promise<Browser> {
	const executablePath = process.env['CHROMIUM'];
	if (!executablePath)
		throw new Error(
			'No Chromium was found. Install one (for example Debian’s chromium) or set CHROMIUM to its path.',
		);
	return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

/**
 * Finds a Chromium once for all tests: the one that CHROMIUM names, one that Playwright installed,
 * one on the PATH, or the one inside the npm package @sparticuz/chromium (Linux x64).
 */
export default async function setup(): Promise<void> {
	const path = named() ?? playwrightsOwn() ?? onPath() ?? (await fromPackage());
	// Tests without a browser need none; `launch` says what is missing.
	if (path) process.env['CHROMIUM'] = path;
}

function named(): string | undefined {
	const path = process.env['CHROMIUM'];
	if (path && !existsSync(path)) throw new Error(`CHROMIUM names ${path}, where there is no file.`);
	return path || undefined;
}

function playwrightsOwn(): string | undefined {
	const path = chromium.executablePath();
	return existsSync(path) ? path : undefined;
}

function onPath(): string | undefined {
	return (process.env['PATH'] ?? '')
		.split(delimiter)
		.flatMap((folder) => NAMES.map((name) => join(folder, name)))
		.find(existsSync);
}

/**
 * Unpacks the packaged browser with the libraries it needs into the project's cache, one folder
 * a version, because the package would take an older copy from the system's temporary folder.
 */
async function fromPackage(): Promise<string | undefined> {
	if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
	const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
	const root = packageRoot(entry);
	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	const folder = join(CACHE, `chromium-${version}`);
	mkdirSync(folder, { recursive: true });
	process.env['TMPDIR'] = folder;
	const {
		default: packaged,
		inflate,
		setupLambdaEnvironment,
	} = await import('@sparticuz/chromium');
	await inflate(join(root, 'bin', 'al2023.tar.br'));
	setupLambdaEnvironment(join(folder, 'al2023', 'lib'));
	process.env['FONTCONFIG_FILE'] = withHanFont(folder);
	return packaged.executablePath();
}

function packageRoot(entry: string): string {
	const folder = dirname(entry);
	return existsSync(join(folder, 'bin')) ? folder : packageRoot(folder);
}
