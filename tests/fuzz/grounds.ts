import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { revise } from '../../scripts/convert/revise.ts';
import { readSeeds } from '../../scripts/convert/seeds/seeds.ts';
import { quotedPairs } from '../../scripts/convert/annotate/quoted-pairs.ts';
import { project, TEXT } from '../conversion.ts';

const RECORDS = 'seeds/2015/revisions.yaml';

/** The files of a report that is converted without a problem, by their paths. */
export type Ground = ReadonlyMap<string, string>;

/** The seeds of the report of 2015. */
export function realSeeds(): Ground {
	const paths = globSync('seeds/{ministries.yaml,sources.yaml,2015/*.{yaml,txt}}', {
		cwd: project,
	}).sort();
	return new Map(
		paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(project, path), 'utf8')]),
	);
}

/** The same text without anything that editors say of its places: what is left is what no report can do without. */
export function bareSeeds(): Ground {
	const real = realSeeds();
	const text = real
		.get(TEXT)!
		.replaceAll('国务院国有资产管理委员会', '国务院国有资产监督管理委员会')
		.replaceAll('中国证券会', '中国证监会');
	const numerals = new Set(text.match(/[\d一二两三四五六七八九十百千万亿零〇双%]/g));
	const cases = real.get('seeds/2015/cases.yaml')!.match(/(?<=section: ).*/g)!;
	const quoted = quotedPairs(text).map(({ start, end }) => text.slice(start + 1, end - 1));
	const quotations = new Set(quoted.map((words) => words.replaceAll(' ', '')));
	const rows = (each: readonly string[]) => each.map((row) => `- ${row}\n`).join('');
	const written: Record<string, string> = {
		'report.txt': text,
		'numerals.yaml': rows([...numerals].map((term) => `{ term: '${term}', why: name }`)),
		'quotations.yaml': rows([...quotations].map((words) => `{ term: '${words}', class: 用语 }`)),
		'cases.yaml': rows(cases.map((id) => `{ section: ${id}, gist: 提要。, results: [系统平台] }`)),
		'typography.yaml': `keepSpaces:\n  - { at: closing#signature, quote: 长 周, reason: 空格 }\nkeepHalfWidth: []\nendItems: []\n`,
	};
	const kept = ['seeds/ministries.yaml', 'seeds/sources.yaml', 'seeds/2015/edition.yaml'];
	return recorded(
		new Map(
			[...real].map(([path, held]) => [
				path,
				kept.includes(path) ? held : (written[path.split('/').at(-1)!] ?? '[]\n'),
			]),
		),
	);
}

/** The same with a record of each of its texts. */
function recorded(seeds: Ground): Ground {
	const all = new Map([...seeds, [RECORDS, '{}\n']]);
	const { reports } = readSeeds({
		reports: ['2015'],
		readFile: (path) => (all.has(path) ? Buffer.from(all.get(path)!) : undefined),
	});
	return all.set(RECORDS, revise(reports[0]!, '2026-11-27').text);
}
