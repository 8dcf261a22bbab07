import type { CaseSeed, CaseStudyRow } from '../../../src/schema/case.ts';
import { problem, type Problem } from '../problems/problems.ts';
import { stage, type Stage } from '../problems/stage.ts';
import type { ReportText } from '../seeds/report-seeds.ts';
import type { Seed } from '../seeds/seed.ts';
import type { ReadBlock } from '../text/read-block.ts';

const NUMERAL = /\d[\d.]*/g;

/**
 * What the edition says of each case study, in printed order. Every case study has one row, every
 * row a case study, and a gist no number that its case does not print.
 */
export function caseRecords(
	seed: Seed<CaseSeed[]>,
	read: readonly ReadBlock[],
	{ id: report, file }: ReportText,
): Stage<CaseStudyRow[]> {
	const opening = read.filter(({ block }) => block.id === 'case-p1');
	const rowOf = new Map(seed.value.map((row) => [row.section, row]));
	const astray = badRows(seed, read, new Set(opening.map(({ unit }) => unit)));
	const missing = opening
		.filter(({ unit }) => !rowOf.has(unit))
		.map(({ unit, block }) => {
			const facts = { section: unit, seed: seed.file };
			return problem('case-without-row', { file, line: block.lines[0] }, facts);
		});
	// A row at the wrong section is missing at the right one.
	return stage(astray.length > 0 ? astray : missing, () =>
		opening.map(({ unit }) => ({ id: `${report}-${unit}`, report, ...rowOf.get(unit)! })),
	);
}

function badRows(
	{ value, at }: Seed<CaseSeed[]>,
	read: readonly ReadBlock[],
	cases: ReadonlySet<string>,
): Problem[] {
	const seen = new Set<string>();
	return value.flatMap(({ section, gist }, index) => {
		const isSecond = seen.has(section);
		seen.add(section);
		if (!cases.has(section))
			return problem('row-without-case', at([index, 'section']), { section });
		if (isSecond) return problem('second-row', at([index, 'section']), { section });
		const text = read.filter(({ unit, kind }) => unit === section && kind === 'case');
		const printed = text.flatMap((block) => numeralsIn(block.text));
		return numeralsIn(gist)
			.filter((numeral) => !printed.includes(numeral))
			.map((numeral) => problem('gist-number', at([index, 'gist']), { section, numeral }));
	});
}

/** The numbers in digits, of whichever width. */
const numeralsIn = (text: string): string[] => text.normalize('NFKC').match(NUMERAL) ?? [];
