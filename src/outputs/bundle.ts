import { build } from 'esbuild';
import { addedStyles, type AddedStyle } from './added-styles.ts';
import { browsers } from './browsers.ts';

/** A classic script of the edition: runs from any address, from disk too, where modules fail. */
export interface Script {
	/** File of `dist/`. */
	name: string;
	code: string;
}

const SCRIPTS = {
	'client.js': 'src/browser/client.ts',
	'offline.js': 'src/browser/offline.ts',
	'sw.js': 'src/browser/worker/worker.ts',
	'settings.js': 'src/browser/settings.ts',
	'search.js': 'src/browser/search.ts',
	'indexed.js': 'src/browser/indexed.ts',
	'offers.js': 'src/browser/offers.ts',
	'marks.js': 'src/browser/marks.ts',
	'numbers.js': 'src/browser/lists/numbers.ts',
	'address.js': 'src/browser/figures/address.ts',
	'matrix.js': 'src/browser/figures/matrix.ts',
	'explorer.js': 'src/browser/figures/explorer.ts',
	'cases.js': 'src/browser/lists/cases.ts',
};
/** The one script that stands in the pages themselves, as it is written there. */
const EARLY = 'src/browser/early.ts';
/** The first line of a script, in which something is to be written when the files of a build are known. */
const FIRST_LINES: Partial<Record<ScriptName, string>> = { 'sw.js': "const RELEASE='',FILES={};" };

/** The file name of a script that pages or other scripts load: `search.js`. */
export type ScriptName = keyof typeof SCRIPTS;
let bundled: Promise<Bundles> | undefined;

interface Bundles {
	early: string;
	scripts: Script[];
	styles: AddedStyle[];
	packages: string[];
}

/** All scripts that pages or other scripts load, bundled once for a build and anew for each request in development. */
export async function scripts(): Promise<Script[]> {
	return (await bundles()).scripts;
}

/** The styles that scripts add to pages; they have the release of the scripts. */
export async function styles(): Promise<AddedStyle[]> {
	return (await bundles()).styles;
}

/** What runs in a page before it is painted. */
export async function early(): Promise<string> {
	return (await bundles()).early;
}

/** The packages of which something is in a script. */
export async function bundledPackages(): Promise<string[]> {
	return (await bundles()).packages;
}

function bundles(): Promise<Bundles> {
	if (import.meta.env.DEV) bundled = undefined;
	bundled ??= (async () => {
		const names = Object.keys(SCRIPTS) as ScriptName[];
		const [early, ...others] = await Promise.all([
			bundle(EARLY),
			...names.map((name) => bundle(SCRIPTS[name], FIRST_LINES[name])),
		]);
		const styles = new Map(others.flatMap(({ styles }) => styles).map((each) => [each.name, each]));
		const packages = new Set(others.flatMap(({ packages }) => packages));
		return {
			early: early.code,
			scripts: names.map((name, at) => ({ name, code: others[at]!.code })),
			styles: [...styles.values()],
			packages: [...packages].sort(),
		};
	})();
	return bundled;
}

/** Code in one file, the styles it adds, and the packages of which it has something. */
interface Bundle {
	code: string;
	styles: AddedStyle[];
	packages: string[];
}

async function bundle(file: string, firstLine = ''): Promise<Bundle> {
	const styles: AddedStyle[] = [];
	const { outputFiles, metafile } = await build({
		entryPoints: [file],
		bundle: true,
		format: 'iife',
		minify: !import.meta.env.DEV,
		target: browsers,
		charset: 'utf8',
		banner: { js: firstLine },
		// Without the project’s settings, of which one would open every script with 'use strict'.
		tsconfigRaw: {},
		write: false,
		metafile: true,
		plugins: [addedStyles((style) => styles.push(style))],
	});
	const packages = Object.values(metafile.outputs)
		.flatMap(({ inputs }) => Object.entries(inputs))
		.filter(([, { bytesInOutput }]) => bytesInOutput > 0)
		.flatMap(([path]) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
	return { code: outputFiles[0]!.text.trim(), styles, packages };
}
