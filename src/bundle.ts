import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build, transform, type Plugin } from 'esbuild';

/** A classic script of the edition: runs from any address, from disk too, where modules fail. */
export interface Script {
	/** File of `dist/`. */
	name: string;
	code: string;
	/** Changes when the code does. */
	version: string;
}

const SCRIPTS = {
	'client.js': 'src/client/client.ts',
	'search.js': 'src/client/search.ts',
	'marks.js': 'src/client/marks.ts',
	'numbers.js': 'src/numbers/explorer.ts',
};
const known = new Map<string, Promise<Script>>();

/** The script of this name, bundled once for a build and anew for each request in development. */
export function asset(name: keyof typeof SCRIPTS): Promise<Script> {
	const script = (!import.meta.env.DEV && known.get(name)) || bundle(name);
	known.set(name, script);
	return script;
}

/** `import css from './x.css?inline'`: the minified style as a string, for what only a script shows. */
const styleText: Plugin = {
	name: 'style-text',
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => {
			return { path: resolve(resolveDir, path.replace('?inline', '')), namespace: 'style-text' };
		});
		onLoad({ filter: /.*/, namespace: 'style-text' }, async ({ path }) => {
			const style = await readFile(path, 'utf8');
			const { code } = await transform(style, { loader: 'css', minify: true });
			return { contents: code, loader: 'text' };
		});
	},
};

async function bundle(name: keyof typeof SCRIPTS): Promise<Script> {
	const { outputFiles } = await build({
		entryPoints: [SCRIPTS[name]],
		bundle: true,
		format: 'iife',
		minify: !import.meta.env.DEV,
		target: 'es2021',
		charset: 'utf8',
		write: false,
		plugins: [styleText],
	});
	const code = outputFiles[0]!.text;
	return { name, code, version: createHash('sha256').update(code).digest('hex').slice(0, 8) };
}
