import { addressOf } from '../addresses/href.ts';
import { locatorOf as placeIn } from '../citation/locator.ts';
import { cite } from '../citation/styles.ts';
import type { Edition } from '../edition/edition.ts';
import { locatorOf } from '../edition/unit.ts';
import { asSeen, unitWork } from '../edition/works.ts';
import { receivedPieces } from '../text/received.ts';
import { sentenceId } from '../text/sentences.ts';

/** Every sentence in both layers, with its place, its address and the citation that leads to it; one a line. */
export function sentenceLines(edition: Edition, site: URL | undefined): string {
	const changes = Map.groupBy(edition.emendations, ({ unit, paragraph }) => `${unit}#${paragraph}`);
	return edition
		.blocks()
		.flatMap(({ address, unit: of, id, reading, received, sentences }) => {
			const unit = edition.unit(of);
			const pieces = receivedPieces(received, changes.get(address) ?? [], sentences);
			return sentences.map(({ start, end }, index) => {
				const own = sentenceId(id, index);
				const page = `${unit.page}#${own}`;
				return JSON.stringify({
					id: `${of}#${own}`,
					unit: of,
					locator: placeIn(locatorOf(unit) ?? unit.label, own),
					address: addressOf(page, site),
					reading: reading.slice(start, end),
					received: pieces[index]!,
					citation: cite(asSeen(edition, { work: unitWork(edition, unit), page }, site)),
				});
			});
		})
		.map((line) => `${line}\n`)
		.join('');
}
