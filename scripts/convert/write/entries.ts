import type { RootContent } from 'mdast';
import type { EditionSeed } from '../../../src/schema/edition.ts';
import type {
	ChapterEntry,
	FrameEntry,
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
import type { WordedText } from '../text/worded.ts';
import type { Wording } from '../text/wording.ts';
import type { SourceFrame, SourceUnit } from '../text/source-unit.ts';
import type { TextBlock } from '../../../src/text/block.ts';

type Of<T> = Omit<T, 'restored' | 'heading' | 'title' | 'titleParts' | 'number' | 'paragraphs'>;

/** What is known beside the unit. */
interface Known {
	/** The report's id, which is its year. */
	report: string;
	/** How its text is worded. */
	wording: Wording;
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
	if (unit.kind === 'opening' || unit.kind === 'closing')
		return { path: `frames/${report}/${unit.id}.mdx`, data: frameData(unit, read, report), body };
	const { id, number } = unit;
	const headed = {
		number,
		title,
		titleParts: titleParts(title, known.wording),
		restored: restoredIn(read),
		heading: passageOf(read[0]!),
		paragraphs: read.slice(1).map(passageOf),
	};
	if (unit.kind === 'chapter') {
		const sections = known.units.filter((each) => 'chapter' in each && each.chapter === id);
		const data: Of<ChapterEntry> = {
			...{ id, report, numeral: unit.node.numeral, short: shortTitle(title, known.wording) },
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

/** What the edition knows of a report as a whole. */
export function reportEntryOf(
	{ id, wording }: WordedText,
	read: readonly ReadBlock[],
	{ author = null, ...facts }: Omit<EditionSeed, 'wording'>,
): Entry {
	const of = (id: string) => read.find(({ block }) => block.id === id)?.text;
	// Headings of chapters and sections, too, are titles; the first is that of the report.
	const title = of('title')!;
	const signature = of('signature');
	const data: ReportEntry = {
		id,
		title,
		titleParts: reportTitleParts(title),
		author: signature === undefined ? author : authorIn(signature)!,
		caseWord: wording.caseWord,
		...facts,
	};
	return { path: `reports/${id}.mdx`, data, body: [] };
}

/** Where entries of a kind are kept. */
const FOLDERS = {
	ministry: 'ministries',
	theme: 'themes',
	recommendation: 'recommendations',
} as const;

function frameData({ kind }: SourceFrame, read: readonly ReadBlock[], report: string): FrameEntry {
	const [part, heading] = ['part', 'title'].map((id) => read.find(({ block }) => block.id === id));
	return {
		id: kind,
		report,
		...(part && { part: passageOf(part) }),
		...(heading && { heading: passageOf(heading) }),
		paragraphs: read.filter((each) => each !== part && each !== heading).map(passageOf),
		restored: restoredIn(read),
	};
}

function restoredIn(read: readonly ReadBlock[]): Restored {
	const count = (kind: string) =>
		read.flatMap(({ changes }) => changes).filter((change) => change.kind === kind).length;
	return { 标点: count('标点'), 空格: count('空格'), 断行: count('断行') };
}

/** Everything under the heading; the case study in an element of its own. */
function bodyOf(
	unit: SourceUnit,
	read: readonly ReadBlock[],
	blockAt: ReadonlyMap<string, TextBlock>,
): RootContent[] {
	const written = read
		.filter(({ kind }) => kind !== 'title')
		.map((read) => ({
			isOfCase: read.block.id.startsWith('case-'),
			node: lineOf(blockAt.get(addressOf(read))!),
		}));
	const lines = (ofCase: boolean) =>
		written.filter(({ isOfCase }) => isOfCase === ofCase).map(({ node }) => node);
	const study = lines(true);
	return [...lines(false), ...(study.length > 0 ? [flow('Case', `${unit.id}#case`, study)] : [])];
}
