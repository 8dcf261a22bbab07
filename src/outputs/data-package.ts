import { createHash } from 'node:crypto';
import { addressOf } from '../addresses/href.ts';
import { coverPage } from '../addresses/navigation.ts';
import type { Edition } from '../edition/edition.ts';
import { dataPackageSchema, type DataPackage } from '../schema/data-package.ts';
import { MEDIA_TYPES, type File, type Output } from './output.ts';

type Resource = DataPackage['resources'][number];

/** What the files have in common: said to those who read them with a program. */
const COMMON =
	'各文件均为 UTF-8，CSV 以字节顺序标记（U+FEFF）开头，读第一栏栏名时须略去；空格子表示没有；以 =、+、-、@ 起头的文字前加撇号（’），以免电子表格作公式。原文的权利不属于本版，状态未明；本版所加依 MIT 许可，该许可不及于原文。';

/** The data of a report as a Frictionless Data Package: each file with size and hash, each table with its columns. */
export function dataPackage(
	edition: Edition,
	outputs: readonly Output[],
	site: URL | undefined,
): DataPackage {
	const { title, author, edition: own } = edition.report;
	const contributors = [
		...(author === null ? [] : [{ title: author, roles: ['author' as const] }]),
		...(own.responsible === null ? [] : [{ title: own.responsible, roles: ['editor' as const] }]),
	];
	return dataPackageSchema.parse({
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: `report-${edition.id}`,
		title: `《${title}》标注版的数据`,
		description: COMMON,
		version: own.version,
		...(own.date !== null && { created: `${own.date}T00:00:00Z` }),
		...(site && { homepage: addressOf(coverPage(edition.id), site) }),
		...(contributors.length > 0 && { contributors }),
		resources: outputs.flatMap(({ what, files }) =>
			files.filter(isData).map((file) => resourceOf(file, what, site)),
		),
	});
}

/** Rows and trees; pictures are made of them, references cite them, and scripts are the edition’s own. */
const isData = ({ path, type }: File): boolean =>
	['csv', 'json', 'jsonl'].includes(type) && !path.startsWith('cite/');

function resourceOf({ path, type, make, table }: File, what: string, site: URL | undefined) {
	const bytes = Buffer.from(make(site), 'utf8');
	return {
		name: path.replaceAll('/', '-'),
		path,
		...(table && { type: 'table' as const }),
		format: type,
		mediatype: MEDIA_TYPES[type].split(';')[0]!,
		encoding: 'utf-8',
		description: what,
		bytes: bytes.length,
		hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
		...(table && {
			schema: {
				fields: table.columns.map(({ name, type: holds, title, what: says }) => {
					return { name, type: holds, title, description: says };
				}),
				...(table.key && { primaryKey: [...table.key] }),
			},
		}),
	} satisfies Resource;
}
