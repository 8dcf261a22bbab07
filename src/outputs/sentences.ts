import { addressOf } from '../addresses/href.ts';
import { locatorOf as placeIn } from '../citation/locator.ts';
import { cite } from '../citation/styles.ts';
import type { Edition } from '../edition/edition.ts';
import { locatorOf } from '../edition/unit.ts';
import { asSeen, unitWork } from '../edition/works.ts';
import { receivedPieces } from '../text/received.ts';
import { sentenceId } from '../text/sentences.ts';
import type { Column } from './column.ts';

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

/** What each line holds. */
export const sentenceColumns: readonly Column[] = [
	{ name: 'id', type: 'string', title: '编号', what: '篇的编号与句的编号，如 customs#p1-s2' },
	{ name: 'unit', type: 'string', title: '篇', what: '所在篇的编号' },
	{
		name: 'locator',
		type: 'string',
		title: '位置',
		what: '引用时所称的位置，如第一章第10节第1段第2句',
	},
	{ name: 'address', type: 'string', title: '地址', what: '句的地址；知道本版网址时为全址' },
	{ name: 'reading', type: 'string', title: '读本', what: '读本的文字' },
	{ name: 'received', type: 'string', title: '底本', what: '底本原字' },
	{ name: 'citation', type: 'string', title: '引文', what: '引用此句的格式，依 GB/T 7714' },
];
