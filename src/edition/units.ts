import type { Restored } from '../schema/entries.ts';
import type { Ministry } from '../schema/ministry.ts';
import type { Passage } from '../schema/passage.ts';
import type { Content } from './content.ts';
import { required } from './required.ts';
import type { ReportUnit, SectionUnit, Unit } from './unit.ts';

/** The units of a report in reading order, what frames the chapters first. */
export function unitsOf(content: Content, ministry: (id: string) => Ministry): Unit[] {
	const chapters = [...content.chapters].sort((a, b) => a.number - b.number);
	return [
		frameOf(content),
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
	];
}

function frameOf({ report }: Content): ReportUnit {
	const { title, titleParts, heading, part, opening, closing, signature, restored } = report;
	return {
		id: 'report',
		kind: 'report',
		page: 'index.html',
		label: '卷首',
		paragraphs: [...opening, ...closing, ...(signature ? [signature] : [])],
		...{ title, titleParts, heading, part, restored },
	};
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
