import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { transform } from 'lightningcss';
import { cssTargets, leftAlone } from './browsers.ts';
import { generated } from './sheets.ts';

/** A style that only a script shows: it stands in that script, and as a file for what cannot take it there. */
export interface AddedStyle {
	/** File of `dist/`. */
	name: string;
	css: string;
}

/** `import style from './x.css?added'`: the minified style with its name; `keep` hears of each. */
export const addedStyles = (keep: (style: AddedStyle) => void): Plugin => ({
	name: 'added-styles',
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /\.css\?added$/ }, ({ path, resolveDir }) => {
			return { path: resolve(resolveDir, path.replace('?added', '')), namespace: 'added' };
		});
		onLoad({ filter: /.*/, namespace: 'added' }, async ({ path }) => {
			const style = { name: basename(path), css: await minified(path) };
			keep(style);
			return { contents: JSON.stringify(style), loader: 'json' };
		});
	},
});

/** By the tool that writes the styles of pages, for the same browsers. */
async function minified(path: string): Promise<string> {
	const { code } = transform({
		filename: path,
		code: Buffer.from(generated(await readFile(path, 'utf8'), path)),
		minify: true,
		targets: cssTargets,
		exclude: leftAlone,
	});
	return code.toString();
}
