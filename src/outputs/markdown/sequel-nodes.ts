import type { RootContent } from 'mdast';
import { href } from '../../addresses/href.ts';
import { sourcesPage } from '../../addresses/navigation.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Unit } from '../../edition/unit.ts';
import { quoted } from '../../words/quotation.ts';
import { actFacts, actWords } from '../../words/sequel.ts';
import { heading, link, list, text } from './nodes.ts';

/** What followed a recommendation, on a page of Markdown at `path`: an act a line, with its id. */
export function sequelNodes(edition: Edition, unit: Unit, path: string): RootContent[] {
	const own = edition.sequels.filter(({ place }) => place.unit === unit.id);
	if (own.length === 0) return [];
	return [
		heading(2, '其后'),
		list(
			own.map((sequel) => {
				const { id, gist, quote, extent, sources } = sequel;
				const act = edition.source(sources[0]!.source);
				const facts = actFacts(sequel, act);
				return [
					link(href(path, `${sourcesPage(edition.id)}#${act.id}`), facts.name),
					text(`（${actWords(facts)}）：${gist}`),
					text(`所及（${extent}）：${quoted(quote)}（`),
					{ type: 'inlineCode', value: id },
					text('）'),
				];
			}),
		),
	];
}
