import { foldLayers } from '../../scripts/convert/locate.ts';
import { readingOf, type Edition } from '../site.ts';
import type { BlockKind, PackedBlocks, PackedPages } from './block.ts';

const KINDS = { title: 'title', body: 'text', signature: 'text', case: 'case' } as const;

/** The pages of the units, in reading order. */
export function packPages(edition: Edition): PackedPages {
	return edition.units.map(({ page, label, title, locator, chapter }) => {
		return [page, label, title, locator, chapter];
	});
}

/** Everything of a report that is searched, in reading order. */
export function packText(edition: Edition): PackedBlocks {
	return edition.units.flatMap((unit, page) => {
		const title: PackedBlocks[number] = [page, 'title', 'title', unit.title];
		const part = readingOf(edition.report.data.part);
		const volume: PackedBlocks = unit.kind === 'report' ? [[page, 'part', 'text', part]] : [];
		const blocks = unit.paragraphs.map((passage): PackedBlocks[number] => {
			const kind: BlockKind = KINDS[passage.kind];
			const reading = readingOf(passage);
			const differs = foldLayers(reading) !== foldLayers(passage.received);
			return differs
				? [page, passage.id, kind, reading, passage.received]
				: [page, passage.id, kind, reading];
		});
		return [title, ...volume, ...blocks];
	});
}

/** What the edition adds and search finds: the notes on emendations, each on the page of its unit. */
export function packAdded(edition: Edition): PackedBlocks {
	return edition.units.flatMap(({ id }, page) =>
		edition
			.emendationsIn(id)
			.map(({ id: note, kind, received, reading, reason }): PackedBlocks[number] => {
				return [page, note, 'note', `校勘　${kind}：底本作${received}，今改${reading}。${reason}`];
			}),
	);
}
