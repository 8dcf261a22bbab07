import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundledPackages } from './bundle.ts';
import { noticeOf } from './notice.ts';

/** What ships of packages that no script is bundled of. */
const OTHERS = {
	pagefind: '检索的程序与索引（pagefind/）',
	'opencc-js': '繁简对照的字（data/ 中的 names.js）',
	'pinyin-pro': '词语的拼音（data/ 中的 pinyin.js）',
};

const HEAD = `许可

原文的权利不属于本版，其归属与可用的条件未明。以下各许可均不及于原文，也不及于本版所录原文的字句。

程序与本版所加（标注、校改、数据、图）依 MIT 许可，全文在前；随本版发布的他人程序与数据列于其后，各附许可全文。`;

const RULE = `\n\n${'─'.repeat(72)}\n\n`;

/** The licences of all that ships, as a text that says itself that it is UTF-8. */
export async function licences(): Promise<string> {
	const bundled = await bundledPackages();
	const shipped = [
		...Object.entries(OTHERS),
		...bundled.map((name) => [name, '图的脚本'] as const),
	];
	const notices = await Promise.all(
		shipped.map(([name, what]) => noticeOf(join('node_modules', name), what)),
	);
	const own = (await readFile('LICENSE', 'utf8')).trim();
	return `\uFEFF${[HEAD, own, ...notices].join(RULE)}\n`;
}
