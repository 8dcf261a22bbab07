import type { CaseSeed, CaseStudyRow } from '../../../src/schema/case.ts';
import { problem, type Problem } from '../problems/problems.ts';
import { stage, type Stage } from '../problems/stage.ts';
import type { ReportText } from '../seeds/report-seeds.ts';
import type { Seed } from '../seeds/seed.ts';
import type { ReadBlock } from '../text/read-block.ts';

const NUMERAL = /\d[\d.]*/g;

/**
 * What the edition says of each case study, in printed order. Every case study has one row, every
 * row a case study, and a gist no number that its case does not print. In a draft rows may be missing.
 */
export function caseRecords(
	seed: Seed<CaseSeed[]>,
	read: readonly ReadBlock[],
	{ id: report, file }: ReportText,
	isDraft: boolean,
): Stage<{ records: CaseStudyRow[]; missing: Problem[] }> {
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
	return stage(astray.length > 0 || isDraft ? astray : missing, () => ({
		records: opening.map(({ unit: section }) => {
			const { gist, results } = rowOf.get(section) ?? { gist: null, results: [] };
			return { id: `${report}-${section}`, report, section, gist, results };
		}),
		missing,
	}));
}

function badRows(
	{ value, at }: Seed<CaseSeed[]>,
	read: readonly ReadBlock[],
	cases: ReadonlySet<string>,
): Problem[] {
	const seen = new Map<string, number>();
	return value.flatMap(({ section, gist }, index) => {
		const first = seen.get(section);
		if (first === undefined) seen.set(section, index);
		if (!cases.has(section))
			return problem('row-without-case', at([index, 'section']), { section });
		if (first !== undefined) {
			const { line } = at([first, 'section']);
			return problem('second-row', at([index, 'section']), { section, first: line });
		}
		const text = read.filter(({ unit, kind }) => unit === section && kind === 'case');
		const printed = text.flatMap((block) => numeralsIn(block.text));
		return numeralsIn(gist)
			.filter((numeral) => !printed.includes(numeral))
			.map((numeral) => problem('gist-number', at([index, 'gist']), { section, numeral }));
	});
}

/** The numbers in digits, of whichever width. */
const numeralsIn = (text: string): string[] => text.normalize('NFKC').match(NUMERAL) ?? [];
