import type { RootContent } from 'mdast';
import type { EditionSeed } from '../../../src/schema/edition.ts';
import type {
	ChapterEntry,
	ReportEntry,
	Restored,
	SectionEntry,
} from '../../../src/schema/entries.ts';
import { flow, lineOf, type Entry } from './mdx.ts';
import { authorIn } from '../text/names.ts';
import { passageOf } from '../text/passages.ts';
import { addressOf } from '../text/places.ts';
import type { ReadBlock } from '../text/read-block.ts';
import type { About } from '../text/recommendations.ts';
import { reportTitleParts, shortTitle, titleParts } from '../text/titles.ts';
import type { SourceUnit } from '../text/source-unit.ts';
import type { TextBlock } from '../../../src/text/block.ts';

type Of<T> = Omit<T, 'restored' | 'heading' | 'title' | 'titleParts' | 'number' | 'paragraphs'>;

/** What is known beside the unit. */
interface Known {
	/** The report's id, which is its year. */
	report: string;
	edition: Omit<EditionSeed, 'wording'>;
	/** What the report calls its case studies. */
	caseWord: string;
	/** What the text says of the unit elsewhere, where it is a recommendation. */
	about: About | undefined;
	/** The blocks with their marks, by their addresses. */
	blockAt: ReadonlyMap<string, TextBlock>;
	/** All units in printed order. */
	units: readonly SourceUnit[];
}

/** The entry of one unit: its data in both layers and its body woven with marks. */
export function entryOf(unit: SourceUnit, read: readonly ReadBlock[], known: Known): Entry {
	const { report } = known;
	const body = bodyOf(unit, read, known.blockAt);
	const title = read[0]!.text.slice(read[0]!.block.label.length);
	if (unit.kind === 'report')
		return { path: `reports/${report}.mdx`, data: reportData(read, known), body };
	const { id, number } = unit;
	const headed = {
		number,
		title,
		titleParts: titleParts(title),
		restored: restoredIn(read),
		heading: passageOf(read[0]!),
		paragraphs: read.slice(1).map(passageOf),
	};
	if (unit.kind === 'chapter') {
		const sections = known.units.filter((each) => 'chapter' in each && each.chapter === id);
		const data: Of<ChapterEntry> = {
			...{ id, report, numeral: unit.node.numeral, short: shortTitle(title) },
			sections: sections.map((section) => section.id),
		};
		return { path: `chapters/${report}/${id}.mdx`, data: { ...data, ...headed }, body };
	}
	const data: Of<Omit<SectionEntry, 'about'>> = { id, report, chapter: unit.chapter };
	return {
		path: `${FOLDERS[unit.kind]}/${report}/${id}.mdx`,
		data: { ...data, ...(unit.kind === 'theme' && { about: 'theme' }), ...known.about, ...headed },
		body,
	};
}

/** Where entries of a kind are kept. */
const FOLDERS = {
	ministry: 'ministries',
	theme: 'themes',
	recommendation: 'recommendations',
} as const;

function reportData(
	read: readonly ReadBlock[],
	{ report, edition, caseWord }: Pick<Known, 'report' | 'edition' | 'caseWord'>,
): ReportEntry {
	const at = (prefix: string) =>
		read.filter(({ block }) => block.id.startsWith(prefix)).map(passageOf);
	const [[part], [heading], [signature]] = [at('part'), at('title'), at('signature')];
	const title = heading!.sentences.join('');
	const { author = null, ...facts } = edition;
	return {
		id: report,
		title,
		titleParts: reportTitleParts(title),
		author: signature ? authorIn(signature.sentences.join(''))! : author,
		caseWord,
		...facts,
		...(part && { part }),
		heading: heading!,
		opening: at('opening-'),
		closing: at('closing-'),
		...(signature && { signature }),
		restored: restoredIn(read),
	};
}

function restoredIn(read: readonly ReadBlock[]): Restored {
	const count = (kind: string) =>
		read.flatMap(({ changes }) => changes).filter((change) => change.kind === kind).length;
	return { 标点: count('标点'), 空格: count('空格'), 断行: count('断行') };
}

/** Everything under the heading; the case study and the closing remark in elements of their own. */
function bodyOf(
	unit: SourceUnit,
	read: readonly ReadBlock[],
	blockAt: ReadonlyMap<string, TextBlock>,
): RootContent[] {
	const written = read
		.filter(({ kind }) => kind !== 'title')
		.map((read) => ({ kind: groupOf(read), node: lineOf(blockAt.get(addressOf(read))!) }));
	const group = (kind: string) =>
		written.filter((paragraph) => paragraph.kind === kind).map(({ node }) => node);
	const wrap = (name: 'Opening' | 'Case' | 'Closing') => {
		const children = group(name);
		return children.length > 0 ? [flow(name, `${unit.id}#${name.toLowerCase()}`, children)] : [];
	};
	return [...wrap('Opening'), ...group('body'), ...wrap('Case'), ...wrap('Closing')];
}

/** The element that a paragraph stands in, or `body` for none. */
function groupOf({ kind, block }: ReadBlock): 'Opening' | 'body' | 'Case' | 'Closing' {
	if (block.id.startsWith('case-')) return 'Case';
	if (block.id.startsWith('opening-')) return 'Opening';
	return kind === 'signature' || block.id.startsWith('closing-') ? 'Closing' : 'body';
}
