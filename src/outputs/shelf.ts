import { bodyPage, coverPage } from '../addresses/navigation.ts';
import { bodiesOf } from '../edition/bodies.ts';
import { casePage } from '../edition/cases.ts';
import type { Edition } from '../edition/edition.ts';
import { json } from './formats.ts';
import type { Output } from './output.ts';
import { outputsOf } from './registry.ts';

/** Everything that lies in `data/` itself: what serves all reports. */
export function shelfOutputs(editions: readonly Edition[]): Output[] {
	return [
		{
			what: '各册报告，及各册的数据文件',
			files: [{ path: 'index.json', type: 'json', make: () => json(reportsOf(editions)) }],
		},
		{
			what: '各机构在各年报告中的节、案例、建议与他处提到',
			files: [{ path: 'bodies.json', type: 'json', make: () => json(bodyRows(editions)) }],
		},
	];
}

/** The reports of the edition, each with the files of data that it offers. */
function reportsOf(editions: readonly Edition[]) {
	return editions.map((edition) => {
		const { id, report } = edition;
		const { title, author, year } = report;
		return {
			...{ id, year, title, author, page: coverPage(id) },
			version: report.edition.version,
			state: report.edition.state,
			files: outputsOf(edition)
				.filter(({ what }) => what !== '')
				.flatMap(({ files }) => files.map(({ path }) => `data/${id}/${path}`)),
		};
	});
}

function bodyRows(editions: readonly Edition[]) {
	return bodiesOf(editions).map(({ ministry: { id, name, official, kind }, reports }) => ({
		...{ id, name, official, kind, page: bodyPage(id) },
		reports: reports.map(({ edition, section, caseStudy, proposals, mentions, names }) => ({
			report: edition.id,
			section: section?.page ?? null,
			case: caseStudy ? casePage(edition.id, caseStudy.section) : null,
			proposals: proposals.map(({ page }) => page),
			mentions: mentions.map(({ page }) => page),
			names,
		})),
	}));
}
