import type { RootContent } from 'mdast';
import type {
	ChapterEntry,
	EditionSeed,
	MinistryEntry,
	RecommendationEntry,
	ReportEntry,
	Restored,
} from '../../../src/schema/text.ts';
import { flow, paragraph, type Entry } from './mdx.ts';
import { passageOf, type ReadBlock } from '../text/passages.ts';
import { chaptersOf, sectionsOf, type Chapter } from '../text/tree.ts';
import type { Unit } from '../text/units.ts';
import type { Annotated } from '../../../src/text/marks.ts';
import { blockOf } from '../../../src/text/block.ts';

type Of<T> = Omit<T, 'restored' | 'heading' | 'title' | 'number' | 'paragraphs'>;

/** The entry of one unit: its data in both layers and its body woven with marks. */
export function entryOf(
	unit: Unit,
	read: readonly ReadBlock[],
	seeds: {
		/** The report's id, which is its year. */
		report: string;
		edition: EditionSeed;
		proposers: RecommendationEntry['proposers'];
		/** What is known about the words of the block at an address. */
		annotationsAt: (address: string) => Annotated;
		/** All units in printed order. */
		units: readonly Unit[];
	},
): Entry {
	const { report } = seeds;
	const body = bodyOf(unit, read, seeds.annotationsAt);
	const headed = () => ({
		number: unit.number!,
		title: read[0]!.text.slice(read[0]!.block.label),
		restored: restoredIn(read),
		heading: passageOf(read[0]!),
		paragraphs: read.slice(1).map(passageOf),
	});
	switch (unit.kind) {
		case 'report': {
			return { path: `reports/${report}.mdx`, data: reportData(read, report, seeds.edition), body };
		}
		case 'chapter': {
			const { numeral } = unit.node as Chapter;
			const sections = seeds.units.filter(({ chapter }) => chapter === unit.id).map(({ id }) => id);
			const data: Of<ChapterEntry> = { id: unit.id, report, numeral, sections };
			return { path: `chapters/${report}/${unit.id}.mdx`, data: { ...data, ...headed() }, body };
		}
		case 'ministry': {
			const data: Of<MinistryEntry> = { id: unit.id, report, chapter: unit.chapter! };
			return { path: `ministries/${report}/${unit.id}.mdx`, data: { ...data, ...headed() }, body };
		}
		case 'recommendation': {
			const { proposers } = seeds;
			const data: Of<RecommendationEntry> = {
				id: unit.id,
				report,
				chapter: unit.chapter!,
				proposers,
			};
			return {
				path: `recommendations/${report}/${unit.id}.mdx`,
				data: { ...data, ...headed() },
				body,
			};
		}
	}
}

/** The name at the end of a signature; `undefined` where it ends otherwise. */
export const authorIn = (signature: string): string | undefined =>
	/\s(\S+?)[)）]$/.exec(signature)?.[1];

function reportData(read: readonly ReadBlock[], report: string, edition: EditionSeed): ReportEntry {
	const at = (prefix: string) =>
		read.filter(({ block }) => block.id.startsWith(prefix)).map(passageOf);
	const [part, heading, signature] = [at('part')[0]!, at('title')[0]!, at('signature')[0]!];
	return {
		id: report,
		title: heading.sentences.join(''),
		author: authorIn(signature.sentences.join(''))!,
		...edition,
		part,
		heading,
		opening: at('opening-'),
		closing: at('closing-'),
		signature,
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
	unit: Unit,
	read: readonly ReadBlock[],
	annotationsAt: (address: string) => Annotated,
): RootContent[] {
	const written = read
		.filter(({ kind }) => kind !== 'title')
		.map((block) => {
			const address = `${unit.id}#${block.block.id}`;
			const passage = blockOf(unit.id, passageOf(block), annotationsAt(address));
			return { kind: groupOf(block), node: paragraph(passage) };
		});
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
	if (kind === 'case') return 'Case';
	if (block.id.startsWith('opening-')) return 'Opening';
	return kind === 'signature' || block.id.startsWith('closing-') ? 'Closing' : 'body';
}

/** Numbers of the tree, for the build's log. */
export function countsOf(units: readonly Unit[]): Record<string, number> {
	const of = (kind: Unit['kind']) => units.filter((unit) => unit.kind === kind);
	const chapters = of('report').flatMap(({ node }) => chaptersOf(node as never));
	const cases = chapters
		.flatMap(sectionsOf)
		.filter(({ children }) => children.some(({ type }) => type === 'caseStudy'));
	return {
		chapters: of('chapter').length,
		ministries: of('ministry').length,
		'case studies': cases.length,
		recommendations: of('recommendation').length,
	};
}
