import { figuresOf } from '../../figures/figures.ts';
import { registerPage, registers } from '../../addresses/registers.ts';
import type { Edition } from '../../edition/edition.ts';
import { chapterOf, locatorOf, readingOf } from '../../edition/unit.ts';
import type { BlockKind, PackedBlocks, PackedPages } from '../block.ts';
import { fold } from '../fold.ts';

const KINDS = {
	title: 'title',
	subheading: 'text',
	body: 'text',
	signature: 'text',
	case: 'case',
} as const;

/** The pages of the units in reading order, and behind them the registers and the figures, whose titles stand in their blocks. */
export function packPages(edition: Edition): PackedPages {
	return [
		...edition.units.map((unit): PackedPages[number] => {
			const { page, label, title } = unit;
			return [page, label, title, locatorOf(unit) ?? '', chapterOf(unit) ?? ''];
		}),
		...registers.map(({ type, title }): PackedPages[number] => {
			return [registerPage(edition.id, type), title, title, '', 'registers'];
		}),
		...figuresOf(edition).map(({ page, number }): PackedPages[number] => {
			return [page, `图${number}`, '', '图录', 'figures'];
		}),
	];
}

/** Everything of a report that is searched, in reading order. */
export function packText(edition: Edition): PackedBlocks {
	return edition.units.flatMap((unit, page) => {
		const title: PackedBlocks = unit.heading ? [[page, 'title', 'title', unit.title]] : [];
		const part = unit.kind === 'opening' ? unit.part : undefined;
		const volume: PackedBlocks = part ? [[page, 'part', 'text', readingOf(part)]] : [];
		const blocks = unit.paragraphs.map((passage): PackedBlocks[number] => {
			const kind: BlockKind = KINDS[passage.kind];
			const reading = readingOf(passage);
			const differs = fold(reading).text !== fold(passage.received).text;
			return differs
				? [page, passage.id, kind, reading, passage.received]
				: [page, passage.id, kind, reading];
		});
		return [...title, ...volume, ...blocks];
	});
}

/** What the edition adds and search finds: notes on the pages of their units, entries of the registers, figures. */
export function packAdded(edition: Edition): PackedBlocks {
	const pages = packPages(edition).map(([page]) => page);
	const notes = edition.notes.map(({ id, place, kind, quote, note }): PackedBlocks[number] => {
		return [pages.indexOf(edition.unit(place.unit).page), id, 'note', `${kind}　${quote}：${note}`];
	});
	const entries = edition.entities.map((entity): PackedBlocks[number] => {
		const { id, type, name, forms, aka = [], gloss } = entity;
		const others = [...new Set([...forms, ...aka])].filter((form) => form !== name);
		const names = others.length > 0 ? `${name}（${others.join('，')}）` : name;
		return [pages.indexOf(registerPage(edition.id, type)), id, 'register', `${names}　${gloss}`];
	});
	const figures = figuresOf(edition).map((figure): PackedBlocks[number] => {
		const { id, page, title, subtitle, description, incomparable } = figure;
		const text = `${title}　${subtitle}。${description}${incomparable}`;
		return [pages.indexOf(page), `fig-${id}`, 'figure', text];
	});
	return [...notes, ...entries, ...figures];
}
