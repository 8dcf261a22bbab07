import type { Restored } from '../schema/entries.ts';
import type { Ministry } from '../schema/ministry.ts';
import type { Passage } from '../schema/passage.ts';
import type { Content } from './content.ts';
import { required } from './required.ts';
import type { ClosingUnit, OpeningUnit, SectionUnit, Unit } from './unit.ts';

/** The units of a report in reading order. */
export function unitsOf(content: Content, ministry: (id: string) => Ministry): Unit[] {
	const chapters = [...content.chapters].sort((a, b) => a.number - b.number);
	return [
		...frameOf('opening', content),
		...chapters.flatMap((chapter): Unit[] => {
			const locator = `第${chapter.numeral}章`;
			return [
				{
					...headed(chapter),
					kind: 'chapter',
					page: `${chapter.report}/chapters/${chapter.id}.html`,
					label: locator,
					locator,
					numeral: chapter.numeral,
					short: chapter.short,
				},
				...chapter.sections.map((id) => sectionOf(id, locator, content, ministry)),
			];
		}),
		...frameOf('closing', content),
	];
}

/** What stands before the first chapter, and behind the last. */
function frameOf(
	id: 'opening' | 'closing',
	{ report, frames }: Content,
): (OpeningUnit | ClosingUnit)[] {
	return frames
		.filter((frame) => frame.id === id)
		.map(({ part, heading, paragraphs, restored }): OpeningUnit | ClosingUnit => {
			const { title, titleParts } = report;
			const common = { id, title, titleParts, paragraphs, restored };
			const page = `${report.id}/${id}.html`;
			return id === 'opening'
				? { ...common, page, kind: id, label: '卷首', part, heading: required(heading, 'title') }
				: { ...common, page, kind: id, label: '卷末' };
		});
}

/** The section or recommendation with this id; `within` is how its chapter is cited. */
function sectionOf(
	id: string,
	within: string,
	{ sections, recommendations }: Content,
	ministry: (id: string) => Ministry,
): SectionUnit {
	const locator = (number: number) => `${within}第${number}节`;
	const section = sections.find((entry) => entry.id === id);
	if (section?.about === 'theme')
		return {
			...headed(section),
			kind: 'theme',
			page: `${section.report}/sections/${id}.html`,
			label: locator(section.number),
			locator: locator(section.number),
			chapter: section.chapter,
		};
	if (section)
		return {
			...headed(section),
			kind: 'ministry',
			page: `${section.report}/ministries/${id}.html`,
			label: ministry(id).name,
			locator: locator(section.number),
			chapter: section.chapter,
		};
	const recommendation = required(
		recommendations.find((entry) => entry.id === id),
		`section ${id}`,
	);
	return {
		...headed(recommendation),
		kind: 'recommendation',
		page: `${recommendation.report}/recommendations/${id}.html`,
		label: `建议${recommendation.number}`,
		locator: locator(recommendation.number),
		chapter: recommendation.chapter,
		aspect: recommendation.aspect,
	};
}

interface Headed {
	id: string;
	number: number;
	title: string;
	titleParts: string[];
	heading: Passage;
	paragraphs: Passage[];
	restored: Restored;
}

function headed({ id, number, title, titleParts, heading, paragraphs, restored }: Headed): Headed {
	return { id, number, title, titleParts, heading, paragraphs, restored };
}
