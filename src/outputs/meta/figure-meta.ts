import { href } from '../../addresses/href.ts';
import { coverPage, figuresPage } from '../../addresses/navigation.ts';
import type { Edition } from '../../edition/edition.ts';
import { figureWork } from '../../figures/citation.ts';
import type { FigureView } from '../../figures/view.ts';
import { dataLinks, downloads, references } from './beside.ts';
import { cardOf } from './card.ts';
import { fitting } from './fitting.ts';
import { previewTags, type Meta } from './meta.ts';
import { link } from './tag.ts';
import { datasetThing, wayThing } from './things.ts';
import { workTags } from './work-tags.ts';

/** What the head of a figure's page says: the figure is the edition's own, and its data are what it draws. */
export function figureMeta(edition: Edition, figure: FigureView, site: URL | undefined): Meta {
	const { id, number, page, subtitle } = figure;
	const citable = { work: figureWork(edition, figure), page };
	const title = `图${number}　${figure.title}`;
	const whole = edition.report.title;
	const description = fitting([
		`图${number}，${figure.title}。`,
		`${subtitle.replace(/。$/, '')}。`,
		figure.description,
		`《${whole}》标注版。`,
	]);
	const files = [`data/${edition.id}/figures/${id}.csv`, `data/${edition.id}/figures/${id}.json`];
	const way = [
		{ name: '封面', page: coverPage(edition.id) },
		{ name: '图录', page: figuresPage(edition.id) },
		{ name: `图${number}`, page },
	];
	const card = cardOf(edition, citable);
	return {
		description,
		tags: [
			...workTags(edition, citable, site),
			...previewTags({ page, title, description, whole, type: 'article', card }, site),
			...dataLinks(page, files),
			...references(edition, citable),
			link('license', href(page, 'licences.txt')),
		],
		things: [
			datasetThing(edition, citable, figure.description, downloads(page, files, site), site),
			...wayThing(way, site),
		],
	};
}
