import type { CaseSeed, CaseStudyRow } from '../../../src/schema/text.ts';
import type { ReadBlock } from '../text/passages.ts';
import type { Problem } from '../seeds/problem.ts';
import type { Seed } from '../seeds/seed.ts';

const NUMERAL = /\d[\d.]*/g;

/**
 * What the edition says of each case study, in printed order. Every case study has one row, every
 * row a case study, and a gist no number that its case does not print. `file` is the report's text.
 */
export function caseRecords(
	report: string,
	seed: Seed<CaseSeed[]>,
	read: readonly ReadBlock[],
	file: string,
): { cases: CaseStudyRow[]; problems: Problem[] } {
	const rowOf = new Map(seed.value.map((row, index) => [row.section, { row, index }]));
	const opening = read.filter(({ block }) => block.id === 'case-p1');
	const textOf = (section: string) =>
		read
			.filter(({ unit, kind }) => unit === section && kind === 'case')
			.map(({ text }) => text)
			.join('');
	const say = (path: readonly PropertyKey[], what: string, todo: string): Problem => {
		return { file: seed.file, line: seed.lineOf(path), what, todo };
	};
	return {
		cases: opening.flatMap(({ unit }) => {
			const row = rowOf.get(unit)?.row;
			return row ? [{ id: `${report}-${unit}`, report, ...row }] : [];
		}),
		problems: [
			...opening
				.filter(({ unit }) => !rowOf.has(unit))
				.map(({ unit, block }) => ({
					file,
					line: block.lines[0],
					what: `the case study of ${unit} has no row in ${seed.file}`,
					todo: 'write its gist there',
				})),
			...seed.value.flatMap(({ section, gist }, index) => {
				const path = [index, 'section'];
				const printed: string[] = textOf(section).match(NUMERAL) ?? [];
				if (!opening.some(({ unit }) => unit === section))
					return say(path, `${section} has no case study`, 'correct the section or drop the row');
				if (rowOf.get(section)!.index !== index)
					return say(path, `the case study of ${section} has a second row`, 'keep one of them');
				return (gist.match(NUMERAL) ?? [])
					.filter((numeral) => !printed.includes(numeral))
					.map((numeral) =>
						say(
							[index, 'gist'],
							`the gist of ${section} says ${numeral}, which the case does not print`,
							'correct the gist',
						),
					);
			}),
		],
	};
}
