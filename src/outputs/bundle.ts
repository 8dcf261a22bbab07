import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build, transform, type Plugin } from 'esbuild';
import { browsers } from './browsers.ts';
import { generated } from './sheets.ts';

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
let bundled: Promise<{ early: string; scripts: Script[]; packages: string[] }> | undefined;

/** All scripts that pages or other scripts load, bundled once for a build and anew for each request in development. */
export async function scripts(): Promise<Script[]> {
	return (await bundles()).scripts;
}

/** What runs in a page before it is painted. */
export async function early(): Promise<string> {
	return (await bundles()).early;
}

/** The packages of which something is in a script. */
export async function bundledPackages(): Promise<string[]> {
	return (await bundles()).packages;
}

function bundles() {
	if (import.meta.env.DEV) bundled = undefined;
	bundled ??= (async () => {
		const names = Object.keys(SCRIPTS) as ScriptName[];
		const [early, ...others] = await Promise.all([
			bundle(EARLY, 'esm'),
			...names.map((name) => bundle(SCRIPTS[name], 'iife', FIRST_LINES[name])),
		]);
		const packages = new Set(others.flatMap(({ packages }) => packages));
		return {
			early: early.code,
			scripts: names.map((name, at) => ({ name, code: others[at]!.code })),
			packages: [...packages].sort(),
		};
	})();
	return bundled;
}

/** `import css from './x.css?inline'`: the minified style as a string, for what only a script shows. */
const styleText: Plugin = {
	name: 'style-text',
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => {
			return { path: resolve(resolveDir, path.replace('?inline', '')), namespace: 'style-text' };
		});
		onLoad({ filter: /.*/, namespace: 'style-text' }, async ({ path }) => {
			const style = generated(await readFile(path, 'utf8'));
			const { code } = await transform(style, {
				loader: 'css',
				minify: true,
				charset: 'utf8',
				target: browsers,
			});
			return { contents: code, loader: 'text' };
		});
	},
};

/** Code in one file, and the packages of which it has something. */
interface Bundle {
	code: string;
	packages: string[];
}

async function bundle(file: string, format: 'iife' | 'esm', firstLine = ''): Promise<Bundle> {
	const { outputFiles, metafile } = await build({
		entryPoints: [file],
		bundle: true,
		format,
		minify: !import.meta.env.DEV,
		target: browsers,
		charset: 'utf8',
		banner: { js: firstLine },
		// Without the project’s settings, of which one would open every script with 'use strict'.
		tsconfigRaw: {},
		write: false,
		metafile: true,
		plugins: [styleText],
	});
	const packages = Object.values(metafile.outputs)
		.flatMap(({ inputs }) => Object.entries(inputs))
		.filter(([, { bytesInOutput }]) => bytesInOutput > 0)
		.flatMap(([path]) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
	return { code: outputFiles[0]!.text.trim(), packages };
}
