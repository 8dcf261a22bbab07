import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How packages name the files of their licences, or the folder that holds them. */
const LICENCE = /^licen[cs]es?(\.\w+)?$/i;

/** A package, what of it ships, and its licences in full. Throws where the package has none. */
export async function noticeOf(folder: string, what: string): Promise<string> {
	const { name, version, license } = JSON.parse(
		await readFile(join(folder, 'package.json'), 'utf8'),
	) as Record<'name' | 'version' | 'license', string>;
	const texts = await textsIn(folder, (file) => LICENCE.test(file));
	if (texts.length === 0)
		throw new Error(
			`${folder} has no file LICENSE, and so must not ship; ask its authors, or take another package.`,
		);
	return [`${name} ${version}，${what}\n许可：${license}`, ...texts].join('\n\n');
}

async function textsIn(folder: string, isOne: (file: string) => boolean): Promise<string[]> {
	const files = (await readdir(folder)).filter(isOne).sort();
	const texts = files.map(async (file) => {
		const path = join(folder, file);
		if ((await stat(path)).isDirectory()) return textsIn(path, () => true);
		return [(await readFile(path, 'utf8')).replaceAll('\r', '').trim()];
	});
	return (await Promise.all(texts)).flat();
}
