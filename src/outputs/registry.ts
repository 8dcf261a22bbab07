import type { Edition } from '../edition/edition.ts';
import { sourceLines } from '../edition/source-lines.ts';
import { packNames } from '../search/pack/pack-names.ts';
import { packAdded, packText } from '../search/pack/pack.ts';
import { pinyinTerms } from '../search/pack/pinyin.ts';
import { variantsIn } from '../search/pack/variants.ts';
import { namesOf, type Column } from './column.ts';
import { caseColumns, caseRows } from './cases.ts';
import { dataPackage } from './data-package.ts';
import { dateRows } from './dates.ts';
import { emendationColumns, emendationRows } from './emendations.ts';
import { entityRows } from './entities.ts';
import { figureFiles } from './figures.ts';
import { csv, json, script } from './formats.ts';
import { madeTwice } from './made-twice.ts';
import { ministryRows } from './ministries.ts';
import { numberColumns, numberRows, numberRowsForTables } from './numbers.ts';
import type { Output } from './output.ts';
import { proposalColumns, proposalRows } from './proposals.ts';
import { cited, referenceFiles } from './references.ts';
import { reportTree } from './report.ts';
import { revisionColumns, revisionRows } from './revisions.ts';
import { sentenceColumns, sentenceLines } from './sentences.ts';
import { sequelColumns, sequelRows } from './sequels.ts';
import { sourceColumns, sourceRows } from './sources.ts';
import { historyOf } from './versions/history.ts';
import { manifestOf, manifestText } from './versions/manifest.ts';
import { annotationCollection } from './web-annotations.ts';

/** Everything in `data/<report>/`, in the order in which the colophon lists it. */
export function outputsOf(edition: Edition): Output[] {
	const outputs = madeTwice(dataOf(edition));
	return [
		...outputs,
		{
			what: '以上各表的栏目与各文件的大小、指纹（SHA-256），依 Frictionless Data Package 2.0',
			files: [
				{
					path: 'datapackage.json',
					type: 'json',
					make: (site) => json(dataPackage(edition, outputs, site)),
				},
			],
		},
		{
			what: '引文：全书、各篇、各案例、各图与标注，每种一个文件，另有 .ris、.enw、.net、.json（CSL）与 .txt（各式引文）',
			files: referenceFiles(edition),
		},
		forScripts(edition, 'cited', () => cited(edition)),
		forScripts(edition, 'text', () => packText(edition)),
		forScripts(edition, 'added', () => packAdded(edition)),
		forScripts(edition, 'names', () => ({
			names: packNames(edition),
			variants: variantsIn(edition.texts.join('')),
		})),
		forScripts(edition, 'pinyin', () => pinyinTerms(edition)),
		forScripts(edition, 'received', () => sourceLines(edition)),
	];
}

/** The text and what the edition says of it, as rows and trees. */
function dataOf(edition: Edition): Output[] {
	return [
		one(
			'report.json',
			'全文，两层并列：每段有底本所在行及其指纹（SHA-256）、底本原字、读本与各句',
			() => json(reportTree(edition)),
		),
		table(
			'proposals.csv',
			'建议与提出部门，一行一对；原文所用名称另列一栏',
			proposalColumns,
			['recommendation', 'ministry'],
			() => proposalRows(edition),
		),
		table(
			'sequels.csv',
			'其后，一行一事：建议、所及原文、日期、题名、发出者、文号、所定、所及、可信程度、出处；只记先后，不言因果',
			sequelColumns,
			['id'],
			() => sequelRows(edition),
		),
		one('sequels.json', '内容同 sequels.csv', () => json(sequelRows(edition))),
		one('ministries.json', '机构的名称、异名、沿革与现行承担机构，及文中提到之处', () =>
			json(ministryRows(edition)),
		),
		table(
			'cases.csv',
			'成功案例，一案一行：部门、题目、提要、结果类别、地区；提要与结果为本版所撰，数项并列以“|”分隔',
			caseColumns,
			['id'],
			() => caseRows(edition),
		),
		one(
			'notes.json',
			'全部标注，依 W3C 网页标注模型：所注之词、前后文、类别、可信程度、出处、起草与改动之日（时刻从略，记作零时）、复核',
			() => json(annotationCollection(edition)),
		),
		table(
			'sources.csv',
			'出处，一行一种：题名、发出者、文号、日期、类别、见于何处何时，及以之为据的注、条目、机构与其后',
			sourceColumns,
			['id'],
			() => sourceRows(edition),
		),
		table(
			'revisions.csv',
			'各条注、校改、释义、提要、图说与其后的起草、改动之日与复核',
			revisionColumns,
			['text'],
			() => revisionRows(edition),
		),
		table(
			'numbers.csv',
			'每一个数量：数值、单位、指标、主体、期间、约数、比较、核对；推算另列两栏',
			numberColumns,
			['id'],
			() => numberRowsForTables(edition),
		),
		one('numbers.json', '内容同 numbers.csv', () => json(numberRows(edition))),
		one('dates.json', '每一个日期与时期，化为 ISO 8601，注明精度与事由；越出当年者另标', () =>
			json(dateRows(edition)),
		),
		one('entities.json', '系统、文件、地名、机构、人物、事项，各录写法、释义与全部出处', () =>
			json(entityRows(edition)),
		),
		{
			what: `各图所画的行，如图1；每图另有 .json、.svg、.png，文件名即图的编号，共${edition.figures.length}图。推算值取四位有效数字`,
			files: figureFiles(edition),
		},
		table(
			'emendations.csv',
			'校改全表：出处、底本、读本、类别、理由、可信程度',
			emendationColumns,
			['id'],
			() => emendationRows(edition),
		),
		{
			what: '逐句，一行一句：编号、位置、地址、两层文字、引文',
			files: [
				{
					path: 'sentences.jsonl',
					type: 'jsonl',
					make: (site) => sentenceLines(edition, site),
					table: { columns: sentenceColumns, key: ['id'] },
				},
			],
		},
		one('versions.json', '各版及其改动，由新到旧：增、改、移、撤的条目', () =>
			json(historyOf(edition)),
		),
		one('manifest.json', '本版全部条目的编号、地址与内容指纹，供与他版核对', () =>
			manifestText(manifestOf(edition)),
		),
	];
}

function one(path: `${string}.json`, what: string, make: () => string): Output {
	return { what, files: [{ path, type: 'json', make }] };
}

/** A table for spreadsheets; by the cells of `key` a row is known. */
function table<Name extends string>(
	path: `${string}.csv`,
	what: string,
	columns: readonly Column<Name>[],
	key: readonly Name[],
	rows: () => object[],
): Output {
	const make = () => csv(rows(), namesOf(columns));
	return { what, files: [{ path, type: 'csv', make, table: { columns, key } }] };
}

/** What scripts load of each edition, made once for its file and for the name of the release. */
const made = new WeakMap<Edition, Map<string, string>>();

/** Data that a script of the edition loads by this name. */
function forScripts(edition: Edition, name: string, data: () => unknown): Output {
	const make = () => {
		const known = made.get(edition) ?? new Map<string, string>();
		const text = known.get(name) ?? script(name, data());
		made.set(edition, known.set(name, text));
		return text;
	};
	return { what: '', files: [{ path: `${name}.js`, type: 'js', make }] };
}
