import { figuresOf } from '../../figures/figures.ts';
import { registerPage, registers } from '../../addresses/registers.ts';
import type { Edition } from '../../edition/edition.ts';
import { chapterOf, locatorOf, readingOf, type Unit } from '../../edition/unit.ts';
import type { PackedAdded, PackedBlock, PackedPage, PackedText } from '../block.ts';
import { fold } from '../fold.ts';

type Addition = PackedAdded['blocks'][number];

const KINDS = {
	title: 'title',
	subheading: 'text',
	body: 'text',
	signature: 'text',
	case: 'case',
} as const;

/** Everything of a report that is searched, in reading order. */
export function packText(edition: Edition): PackedText {
	return edition.units.map((unit): PackedText[number] => {
		const part = unit.kind === 'opening' ? unit.part : undefined;
		const volume: PackedBlock[] = part ? [['part', readingOf(part)]] : [];
		return [...pageOf(unit), [...volume, ...unit.paragraphs.map(blockOf)]];
	});
}

const pageOf = (unit: Unit): PackedPage => [
	unit.label,
	// What has no heading has no title that could be found.
	unit.heading ? unit.title : '',
	locatorOf(unit) ?? '',
	chapterOf(unit) ?? '',
	unit.page,
];

function blockOf(passage: Unit['paragraphs'][number]): PackedBlock {
	const reading = readingOf(passage);
	const kind = KINDS[passage.kind];
	if (fold(reading).text !== fold(passage.received).text)
		return [passage.id, reading, kind, passage.received];
	return kind === 'text' ? [passage.id, reading] : [passage.id, reading, kind];
}

/** What the edition adds and search finds: notes on the pages of their units, entries of the registers, figures, whose titles stand in their blocks. */
export function packAdded(edition: Edition): PackedAdded {
	const own = [
		...registers.map(({ type, title }): PackedPage => {
			return [title, title, '', 'registers', registerPage(edition.id, type)];
		}),
		...figuresOf(edition).map(({ page, number }): PackedPage => {
			return [`图${number}`, '', '图录', 'figures', page];
		}),
	];
	const places = [...edition.units.map(({ page }) => page), ...own.map((page) => page[4])];
	const at = new Map(places.map((page, index) => [page, index]));
	const notes = edition.notes.map(({ id, place, kind, quote, note }): Addition => {
		return [at.get(edition.unit(place.unit).page)!, id, `${kind}　${quote}：${note}`, 'note'];
	});
	const entries = edition.entities.map((entity): Addition => {
		const { id, type, name, forms, aka = [], gloss } = entity;
		const others = [...new Set([...forms, ...aka])].filter((form) => form !== name);
		const names = others.length > 0 ? `${name}（${others.join('，')}）` : name;
		return [at.get(registerPage(edition.id, type))!, id, `${names}　${gloss}`, 'register'];
	});
	const figures = figuresOf(edition).map((figure): Addition => {
		const { id, page, title, subtitle, description, incomparable } = figure;
		const text = `${title}　${subtitle}。${description}${incomparable}`;
		return [at.get(page)!, `fig-${id}`, text, 'figure'];
	});
	return { pages: own, blocks: [...notes, ...entries, ...figures] };
}
