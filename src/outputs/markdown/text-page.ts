import type { PhrasingContent, Root, RootContent } from 'mdast';
import { addressOf, href } from '../../addresses/href.ts';
import { casePage, caseStudies } from '../../edition/cases.ts';
import type { Edition } from '../../edition/edition.ts';
import { locatorOf, readingOf, type Unit } from '../../edition/unit.ts';
import { asSeen, caseWork, unitWork, type Citable } from '../../edition/works.ts';
import { cite } from '../../citation/styles.ts';
import { figuresOf } from '../../figures/figures.ts';
import { WHOLE } from '../../schema/figure.ts';
import type { Note } from '../../schema/note.ts';
import type { NumberRow } from '../../schema/number.ts';
import type { TextBlock } from '../../text/block.ts';
import { linesWords } from '../../words/lines.ts';
import { kindWords, tags } from '../../words/numbers.ts';
import { basis } from '../../words/notes.ts';
import { inWords } from '../../words/periods.ts';
import { listed } from '../../words/source.ts';
import { versionWords } from '../../words/version.ts';
import { heading, link, list, paragraph, text } from './nodes.ts';
import { sequelNodes } from './sequel-nodes.ts';
import { markdown } from './write.ts';

/** A page of the text in Markdown, beside the page itself. */
export interface TextPage {
	/** File of `dist/`: `2015/ministries/customs.md`. */
	path: string;
	make: (site: URL | undefined) => string;
}

/** Every unit and every case study of a report in Markdown: text, notes, numbers with their ids, citation. */
export function textPages(edition: Edition): TextPage[] {
	const blocks = Map.groupBy(edition.blocks(), ({ unit }) => unit);
	const of = (unit: Unit) => blocks.get(unit.id) ?? [];
	return [
		...edition.units.map((unit) =>
			page(edition, {
				unit,
				title: unit.heading ? readingOf(unit.heading) : unit.label,
				citable: { work: unitWork(edition, unit), page: unit.page },
				blocks: of(unit).filter(({ kind }) => kind !== 'title'),
				lines: of(unit),
			}),
		),
		...caseStudies(edition).map(({ unit, gist }) => {
			const blocks = of(unit).filter(({ kind }) => kind === 'case');
			return page(edition, {
				unit,
				title: gist ?? `${unit.title}：${edition.report.caseWord}`,
				citable: { work: caseWork(edition, unit), page: casePage(edition.id, unit.id) },
				...{ blocks, lines: blocks },
			});
		}),
	];
}

/** The page as text that lies beside a page of the text. */
export const textPageOf = (page: string): string => page.replace(/\.html$/, '.md');

/** What a page of the text is made of. */
interface Source {
	unit: Unit;
	title: string;
	citable: Citable;
	blocks: readonly TextBlock[];
	/** All that it was read from, its heading included. */
	lines: readonly { lines: [number, number] }[];
}

function page(edition: Edition, source: Source): TextPage {
	const path = textPageOf(source.citable.page);
	return { path, make: (site) => markdown(rootOf(edition, source, site)) };
}

function rootOf(edition: Edition, source: Source, site: URL | undefined): Root {
	const { unit, title, citable, blocks } = source;
	const isHere = ({ unit: of, paragraph }: { unit: string; paragraph: string }) =>
		of === unit.id && blocks.some(({ id }) => id === paragraph);
	const inTitle = citable.page === unit.page ? [unit.heading?.id, 'part'] : [];
	const notes = edition
		.notesIn(unit.id)
		.filter(({ place }) => isHere(place) || inTitle.includes(place.paragraph));
	const headed = notes.filter(({ place }) => !isHere(place));
	const numbers = edition.numbers.filter(({ place }) => isHere(place));
	return {
		type: 'root',
		children: [
			{ type: 'heading', depth: 1, children: [text(title), ...headed.map(reference)] },
			facts(edition, source, site),
			...blocks.flatMap((block) => blockNodes(block, notes, citable.page)),
			...figures(edition, unit, citable.page),
			...numberNodes(numbers),
			...(citable.page === unit.page ? sequelNodes(edition, unit, textPageOf(unit.page)) : []),
			...notes.map(definition),
		],
	};
}

function facts(
	edition: Edition,
	{ unit, citable, lines }: Source,
	site: URL | undefined,
): RootContent {
	const said = [
		[text([`《${edition.report.title}》${locatorOf(unit) ?? ''}`, unit.label].join('，'))],
		[link(addressBeside(citable.page, site), '本页网页')],
		[text(versionWords(edition.report.edition))],
		[text(`底本${linesWords(lines)}`)],
		[text(`引文：${cite(asSeen(edition, citable, site))}`)],
	];
	return list(said);
}

/** The page beside which the text lies. */
const addressBeside = (page: string, site: URL | undefined): string =>
	site ? addressOf(page, site) : href(textPageOf(page), page);

/** A block led by its id, which is its address; the text stands alone in its paragraph. */
function blockNodes(
	{ id, kind, reading }: TextBlock,
	notes: readonly Note[],
	page: string,
): RootContent[] {
	const here = notes.filter(({ place }) => place.paragraph === id);
	let from = 0;
	const pieces = here.flatMap((note): PhrasingContent[] => {
		const piece = reading.slice(from, note.place.end);
		from = Math.max(from, note.place.end);
		return [...(piece ? [text(piece)] : []), reference(note)];
	});
	const words = [...pieces, ...(from < reading.length ? [text(reading.slice(from))] : [])];
	const named = paragraph(link(`${href(textPageOf(page), page)}#${id}`, id));
	if (kind === 'subheading') return [named, { type: 'heading', depth: 2, children: words }];
	return [named, paragraph(...words)];
}

const reference = ({ id }: Note): PhrasingContent => ({
	type: 'footnoteReference',
	identifier: id,
	label: id,
});

function definition(note: Note): RootContent {
	const { id, kind, note: words, sources } = note;
	const from = [basis(note), listed(sources)].filter(Boolean).join('：');
	return {
		type: 'footnoteDefinition',
		identifier: id,
		label: id,
		children: [paragraph(text(`〔${kind}〕${words}${from && `（${from}）`}`))],
	};
}

function figures(edition: Edition, unit: Unit, page: string): RootContent[] {
	const here = figuresOf(edition).filter(({ unit: of }) => of === unit.id && of !== WHOLE);
	if (here.length === 0) return [];
	return [
		heading(2, '图'),
		list(
			here.map(({ number, title, page: own }) => [
				link(href(textPageOf(page), own), `图${number}　${title}`),
			]),
		),
	];
}

function numberNodes(numbers: readonly NumberRow[]): RootContent[] {
	if (numbers.length === 0) return [];
	return [
		heading(2, '数字'),
		list(
			numbers.map((number) => {
				const when = number.period && inWords(number.period);
				const said = [
					number.measures,
					number.subject,
					when,
					kindWords[number.kind],
					...tags(number),
				];
				return [
					text(`${number.quote}：${said.filter(Boolean).join('，')}（`),
					{ type: 'inlineCode', value: number.id },
					text('）'),
				];
			}),
		),
	];
}
