import type { Cited } from '../../citation/cited.ts';
import { fragmentOf } from '../../citation/fragment.ts';
import { locatorOf, placeAcross, placeIn } from '../../citation/locator.ts';
import type { Reference } from '../../words/reference.ts';
import type { Passage } from './passage.ts';
import { seenToday, workAt } from './place.ts';

/** What is pointed at on a page, for the tools. */
export interface Pointed extends Reference {
	/** What the tools call it: 第1段第3句. */
	name: string;
	/** When a note was written, and what it rests on. */
	made?: readonly Node[] | undefined;
	/** Its address; where others cannot find the edition, below that. */
	link: string;
}

/** Where the page lies, and what its works are. */
export interface Site {
	cited: Cited;
	/** Below the edition. */
	page: string;
	/** Where others find the edition. */
	base: string | undefined;
}

/** Words of the text, with the address of the first sentence; the others are quoted with it. */
export function pointedWords(site: Site, passages: readonly Passage[], isWhole = false): Pointed {
	const { cited, page, base } = site;
	const first = passages[0]!;
	const { each, id } = workAt(cited, page, idOf(first));
	const place = id && `#${id}`;
	const fragment = isReceived(first) || isWhole ? '' : fragmentTo(passages);
	return {
		name: nameOf(site, passages),
		link: (base ?? '') + each.page + (place || (fragment && '#')) + fragment,
		locator: '',
		quotes: passages.map((passage) => ({
			words: passage.text.slice(passage.start, passage.end).replaceAll('\n', ''),
			locator: locatorIn(site, passage),
		})),
		// A citation in print has the address of the sentence; which words are meant, it quotes.
		work: seenToday(cited, each, base, place),
	};
}

/** A block as a place, whose words are not quoted. */
export function pointedBlock(site: Site, passage: Passage): Pointed {
	const pointed = pointedWords(site, [passage], true);
	const { each, id } = workAt(site.cited, site.page, passage.block.id);
	const place = `#${id}`;
	return {
		name: placeIn(id) ?? id,
		link: (site.base ?? '') + each.page + place,
		locator: pointed.quotes[0]!.locator.replace(/第[\d—]+句$/, ''),
		quotes: [],
		work: seenToday(site.cited, each, site.base, place),
	};
}

const isReceived = ({ block }: Passage): boolean => block.classList.contains('received');

/** The id of the first sentence; a heading and the received text have only that of their block. */
const idOf = ({ block, sentences: [first] }: Passage): string => first?.id ?? block.id;

function fragmentTo(passages: readonly Passage[]): string {
	const [first, last] = [passages[0]!, passages[passages.length - 1]!];
	const spot = {
		before: first.text.slice(0, first.start),
		pieces: passages.flatMap(piecesOf),
		after: last.text.slice(last.end),
	};
	return fragmentOf(spot, document.getElementById('main')!.textContent);
}

/** The words sentence by sentence: each may have lines of its own. */
function piecesOf({ text, start, end, sentences }: Passage): string[] {
	if (sentences.length < 2) return [text.slice(start, end)];
	return sentences.map((each) => text.slice(Math.max(start, each.start), Math.min(end, each.end)));
}

function placeOf(site: Site, passage: Passage): { place: string; unit: string } {
	const last = passage.sentences[passage.sentences.length - 1];
	const { each, id } = workAt(site.cited, site.page, idOf(passage));
	const to = last && workAt(site.cited, site.page, last.id).id;
	return { place: placeAcross(id, to ?? id) ?? '', unit: each.locator };
}

function locatorIn(site: Site, passage: Passage): string {
	const { place, unit } = placeOf(site, passage);
	return (
		locatorOf(unit, '') + place + (isReceived(passage) ? `（底本第${lineOf(passage)}行）` : '')
	);
}

/** The line of the source on which words of the received text begin. */
const lineOf = ({ block, text, start }: Passage): number =>
	parseInt(block.dataset['lines']!) + text.slice(0, start).split('\n').length - 1;

function nameOf(site: Site, passages: readonly Passage[]): string {
	const places = passages.map((passage) => placeOf(site, passage).place).filter(Boolean);
	const ends = places.length > 1 ? [places[0], places[places.length - 1]] : places;
	return ends.join('—') || '所选文字';
}
