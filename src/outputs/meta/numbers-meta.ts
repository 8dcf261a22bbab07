import { numbersPage } from '../../addresses/navigation.ts';
import { dataOf } from '../../citation/parts.ts';
import type { Edition } from '../../edition/edition.ts';
import { reportWork } from '../../edition/works.ts';
import { dataLinks, downloads } from './beside.ts';
import { listMeta } from './list-meta.ts';
import type { Meta } from './meta.ts';
import { datasetThing } from './things.ts';

/** What the head of the index of numbers says: it is a list, and a set of data. */
export function numbersMeta(edition: Edition, title: string, site: URL | undefined): Meta {
	const { id, report, numbers } = edition;
	const page = numbersPage(id);
	const whole = report.title;
	const description = `《${whole}》的${numbers.length}个数量：数值、指标、主体、时间与原句，可排序、筛选、下载。`;
	const work = dataOf(reportWork(edition), 'numbers', title, '');
	const files = [`data/${id}/numbers.csv`, `data/${id}/numbers.json`];
	const list = listMeta({ page, title, description, whole, edition }, site);
	return {
		description,
		tags: [...list.tags, ...dataLinks(page, files)],
		things: [
			datasetThing(edition, { work, page }, description, downloads(page, files, site), site),
		],
	};
}
