import type { Edition } from '../site.ts';
import type { Packed } from './block.ts';

/** What the edition adds and search finds: the notes on emendations, each on the page of its unit. */
export function packAdded(edition: Edition): Packed {
	const pages = edition.units.map(
		({ page, label, title, locator, chapter }): Packed['pages'][number] => {
			return [page, label, title, locator, chapter];
		},
	);
	return {
		pages,
		blocks: edition.units.flatMap(({ id }, page) =>
			edition
				.emendationsIn(id)
				.map(({ id: note, kind, received, reading, reason }): Packed['blocks'][number] => {
					return [
						page,
						note,
						'note',
						`校勘　${kind}：底本作${received}，今改${reading}。${reason}`,
					];
				}),
		),
	};
}
