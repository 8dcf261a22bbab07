import { foldLayers } from '../../scripts/convert/locate.ts';
import { readingOf, type Edition } from '../site.ts';
import type { BlockKind, Packed } from './block.ts';

const KINDS = { title: 'title', body: 'text', signature: 'text', case: 'case' } as const;

/** Everything of a report that is searched, in reading order. */
export function packEdition(edition: Edition): Packed {
	return {
		pages: edition.units.map(({ page, label, title, locator, chapter }) => {
			return [page, label, title, locator, chapter];
		}),
		blocks: edition.units.flatMap((unit, page) => [
			[page, 'title', 'title', unit.title] satisfies Packed['blocks'][number],
			...(unit.kind === 'report'
				? [[page, 'part', 'text', readingOf(edition.report.data.part)] as Packed['blocks'][number]]
				: []),
			...unit.paragraphs.map((passage): Packed['blocks'][number] => {
				const kind: BlockKind = KINDS[passage.kind];
				const reading = readingOf(passage);
				const differs = foldLayers(reading) !== foldLayers(passage.received);
				return differs
					? [page, passage.id, kind, reading, passage.received]
					: [page, passage.id, kind, reading];
			}),
		]),
	};
}
