import { basename } from 'node:path';
import { build } from 'esbuild';
import { getEditions, getSynonyms } from '../edition/read.ts';
import { packSynonyms } from '../search/pack/pack-synonyms.ts';
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
	'cite.js': 'src/browser/cite.ts',
	'search.js': 'src/browser/search.ts',
	'search-page.js': 'src/browser/search-page.ts',
	'search-panel.js': 'src/browser/search-panel.ts',
	'indexed.js': 'src/browser/indexed.ts',
	'fuller.js': 'src/browser/fuller.ts',
	'marks.js': 'src/browser/marks.ts',
	'notes.js': 'src/browser/notes.ts',
	'drop.js': 'src/browser/drop.ts',
	'through.js': 'src/browser/through.ts',
	'numbers.js': 'src/browser/lists/numbers.ts',
	'address.js': 'src/browser/figures/address.ts',
	'matrix.js': 'src/browser/figures/matrix.ts',
	'explorer.js': 'src/browser/figures/explorer.ts',
	'cases.js': 'src/browser/lists/cases.ts',
	'registers.js': 'src/browser/lists/registers.ts',
};
/** The scripts that stand in the pages themselves, as they are written there. */
const INSIDE = { 'early.js': 'src/browser/early.ts', 'lost.js': 'src/browser/lost.ts' };
/** Nothing is written there; the bundler only wants a folder to name its results by. */
const OUT = 'scripts';
/** The first line of a script, in which something is to be written when the files of a build are known. */
const FIRST_LINES: Partial<Record<ScriptName, string>> = {
	'sw.js': "const RELEASE='',FILES={};\n",
};

/** The file name of a script that pages or other scripts load: `search.js`. */
export type ScriptName = keyof typeof SCRIPTS;
let bundled: Promise<Bundles> | undefined;

interface Bundles {
	inside: Record<keyof typeof INSIDE, string>;
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
	return (await bundles()).inside['early.js'];
}

/** What runs in the page for lost addresses, behind its text. */
export async function lost(): Promise<string> {
	return (await bundles()).inside['lost.js'];
}

/** The packages of which something is in a script. */
export async function bundledPackages(): Promise<string[]> {
	return (await bundles()).packages;
}

function bundles(): Promise<Bundles> {
	if (import.meta.env.DEV) bundled = undefined;
	bundled ??= bundle();
	return bundled;
}

/** All in one go, so that what several scripts hold is read once. */
async function bundle(): Promise<Bundles> {
	const [editions, synonyms] = await Promise.all([getEditions(), getSynonyms()]);
	const styles = new Map<string, AddedStyle>();
	const { outputFiles, metafile } = await build({
		entryPoints: Object.entries({ ...SCRIPTS, ...INSIDE }).map(([name, file]) => ({
			in: file,
			out: name.replace(/\.js$/, ''),
		})),
		outdir: OUT,
		bundle: true,
		format: 'iife',
		minify: !import.meta.env.DEV,
		target: browsers,
		// Chrome before 91 fails only where in an optional call an argument follows a spread (crbug.com/42201552).
		supported: { 'optional-chain': true },
		charset: 'utf8',
		// What a script must know of all reports: no page of one may tell it, for it stays as it is when others come.
		define: {
			SIZES: JSON.stringify(Object.fromEntries(editions.map(({ id, size }) => [id, size]))),
			SYNONYMS: JSON.stringify(packSynonyms(synonyms)),
		},
		// Without the project’s settings, of which one would open every script with 'use strict'.
		tsconfigRaw: {},
		write: false,
		metafile: true,
		plugins: [addedStyles((style) => styles.set(style.name, style))],
	});
	const codes = new Map(outputFiles.map(({ path, text }) => [basename(path), text.trim()]));
	const packages = Object.values(metafile.outputs)
		.flatMap(({ inputs }) => Object.entries(inputs))
		.filter(([, { bytesInOutput }]) => bytesInOutput > 0)
		.flatMap(([path]) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
	return {
		inside: { 'early.js': codes.get('early.js')!, 'lost.js': codes.get('lost.js')! },
		scripts: (Object.keys(SCRIPTS) as ScriptName[]).map((name) => ({
			name,
			code: (FIRST_LINES[name] ?? '') + codes.get(name)!,
		})),
		styles: [...styles.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
		packages: [...new Set(packages)].sort(),
	};
}
