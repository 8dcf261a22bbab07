import { figuresOf } from '../../figures/figures.ts';
import { HISTORY } from '../../addresses/history.ts';
import { numbersPage, sourcesPage } from '../../addresses/navigation.ts';
import { registerPage, registers } from '../../addresses/registers.ts';
import type { Edition } from '../../edition/edition.ts';
import { sourcesOf } from '../../edition/sources.ts';
import { actFacts } from '../../words/sequel.ts';
import { sourceFacts, sourceName } from '../../words/source.ts';
import { chapterOf, locatorOf, readingOf, type Unit } from '../../edition/unit.ts';
import type { PackedAdded, PackedBlock, PackedPage, PackedText } from '../block.ts';
import { fold } from '../fold.ts';
import { countedOn } from '../locator.ts';
import { nameOf } from '../shelf.ts';

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
	const { units } = edition;
	const locators = units.map((unit) => locatorOf(unit) ?? '');
	return [
		units.map(({ page }) => nameOf(page)),
		units.map((unit) => chapterOf(unit) ?? ''),
		locators.map((locator, at) =>
			at > 0 && countedOn(locators[at - 1]!) === locator ? 0 : locator,
		),
		units.map(({ label }) => label),
		// What has no heading has no title that could be found.
		units.map(({ heading, title }) => (heading ? title : '')),
		units.map(blocksOf),
	];
}

function blocksOf(unit: Unit): PackedBlock[] {
	const part = unit.kind === 'opening' ? unit.part : undefined;
	const volume: PackedBlock[] = part ? [['part', readingOf(part)]] : [];
	return [...volume, ...unit.paragraphs.map(blockOf)];
}

function blockOf(passage: Unit['paragraphs'][number]): PackedBlock {
	const reading = readingOf(passage);
	const kind = KINDS[passage.kind];
	if (fold(reading).text !== fold(passage.received).text)
		return [passage.id, reading, kind, passage.received];
	return kind === 'text' ? [passage.id, reading] : [passage.id, reading, kind];
}

/**
 * What the edition adds and search finds: notes, sequels and histories on the pages of their units,
 * entries of the registers, what numbers measure, figures, whose titles stand in their blocks, and sources.
 */
export function packAdded(edition: Edition): PackedAdded {
	const own = [
		...registers.map(({ type, title }): PackedPage => {
			return [title, title, '', 'registers', nameOf(registerPage(edition.id, type))];
		}),
		...figuresOf(edition).map(({ page, number }): PackedPage => {
			return [`图${number}`, '', '图录', 'figures', nameOf(page)];
		}),
		['数字索引', '数字索引', '', 'numbers', nameOf(numbersPage(edition.id))] satisfies PackedPage,
		['出处', '出处', '', 'sources', nameOf(sourcesPage(edition.id))] satisfies PackedPage,
	];
	const names = [
		...edition.units.map(({ page }) => nameOf(page)),
		...own.map(([, , , , name]) => name),
	];
	const at = new Map(names.map((name, index) => [name, index]));
	const placeOf = (page: string) => at.get(nameOf(page))!;
	const notes = edition.notes.map(({ id, place, kind, quote, note }): Addition => {
		return [placeOf(edition.unit(place.unit).page), id, `${kind}　${quote}：${note}`, 'note'];
	});
	const entries = edition.entities.map((entity): Addition => {
		const { id, type, name, forms, aka = [], gloss } = entity;
		const others = [...new Set([...forms, ...aka])].filter((form) => form !== name);
		const written = others.length > 0 ? `${name}（${others.join('，')}）` : name;
		return [placeOf(registerPage(edition.id, type)), id, `${written}　${gloss}`, 'register'];
	});
	const figures = figuresOf(edition).map((figure): Addition => {
		const { id, page, title, subtitle, description, caution } = figure;
		const text = `${title}　${subtitle}。${description}${caution.text}`;
		return [placeOf(page), `fig-${id}`, text, 'figure'];
	});
	const sequels = edition.sequels.map((sequel): Addition => {
		const { id, place, gist, sources } = sequel;
		const { name, whose, day } = actFacts(sequel, edition.source(sources[0]!.source));
		const act = [name, whose, day].filter(Boolean).join('，');
		return [placeOf(edition.unit(place.unit).page), id, `${act}：${gist}`, 'sequel'];
	});
	const histories = edition.ministries.map(({ id, page }): Addition => {
		return [placeOf(page), HISTORY, historyOf(edition.ministry(id)), 'history'];
	});
	const numbers = edition.numbers.map(({ id, quote, measures }): Addition => {
		return [placeOf(numbersPage(edition.id)), id, `${measures}：${quote}`, 'number'];
	});
	const sources = sourcesOf(edition).map(({ source }): Addition => {
		const words = [sourceName(source), ...sourceFacts(source)].join('，');
		return [placeOf(sourcesPage(edition.id)), source.id, words, 'source'];
	});
	return {
		pages: own,
		blocks: [...notes, ...entries, ...figures, ...sequels, ...histories, ...numbers, ...sources],
	};
}

/** What became of a body, as its page tells it, each row a sentence. */
const historyOf = ({ annotation, history, today }: ReturnType<Edition['ministry']>): string =>
	[
		annotation,
		...history.map(({ year, what }) => `${year}　${what}`),
		...today.map(({ name, note }) => [name, note].filter(Boolean).join('　')),
	]
		.map((row) => row.replace(/[^。]$/, '$&。'))
		.join('');
