import { withView, type Group, type View, type Wanted } from '../../search/address.ts';
import { hitsOf, occurrencesIn } from '../../search/hits.ts';
import { element } from '../element.ts';
import type { Answer } from './answered.ts';
import { isEmpty } from './empty.ts';
import { filtered } from './filters.ts';

/** What each group of filters is called where it is dropped. */
const DROPPED: Record<Group, string> = {
	report: '不限各册',
	kind: '不限类别',
	chapter: '不限各章',
	body: '不限一篇',
};

/** How what is offered is led in. */
const LED: Record<Answer['offers']['by'], string> = {
	sound: '按拼音可查：',
	sense: '相近的说法：',
	signs: '可试：',
};

const ALL: Wanted = { report: [], kind: [], chapter: [], body: [], number: [] };

/**
 * Where a reader may go on from an answer, in words and links: to what is offered in the place of
 * nothing, to several words as one phrase, to numbers inside longer ones and back, and past a filter
 * that hides everything.
 */
export function waysOn(all: Answer, { query, wanted }: View, here: URL): (Node | string)[] {
	const { offers, cut, joined } = all;
	const link = (words: string, view: View) =>
		element('a', { href: withView(here, view).href }, [words]);
	const to = (words: string, change: Partial<Wanted>) =>
		link(words, { query, wanted: { ...wanted, ...change } });
	/** In the same reports. */
	const other = (query: string) =>
		link(query, { query, wanted: { ...ALL, report: wanted.report } });
	const lists = [
		offers.queries.length > 0 && [LED[offers.by], ...apart(offers.queries.map(other))],
		joined !== '' && ['连作一句查：', other(joined)],
		cut > 0 && [to(`另有${cut}处在较长的数中（含本版所加）`, { number: ['cut'] })],
		wanted.number.length > 0 && [to('只看单独的数', { number: [] })],
		apart(back(all, wanted).map(([words, change]) => to(words, change))),
	];
	return lists.flatMap((list) =>
		list && list.length > 0 ? [element('span', { className: 'way' }, list)] : [],
	);
}

/** The filters that hide everything, each with what would be shown without it; all where one is not enough. */
function back(all: Answer, wanted: Wanted): [words: string, change: Partial<Wanted>][] {
	if (isEmpty(all) || !isEmpty(filtered(all, wanted))) return [];
	const groups = Object.keys(DROPPED) as Group[];
	const without = (dropped: Group[]): [number, Partial<Wanted>] => {
		const change = Object.fromEntries(dropped.map((group) => [group, []]));
		return [occurrencesIn(hitsOf(filtered(all, { ...wanted, ...change }))), change];
	};
	const single = groups
		.filter((group) => wanted[group].length > 0)
		.map((group) => [DROPPED[group], ...without([group])] as const)
		.filter(([, count]) => count > 0);
	const ways = single.length > 0 ? single : [['取消全部筛选', ...without(groups)] as const];
	return ways.map(([words, count, change]) => [`${words}（${count}处）`, change]);
}

/** Links with a mark between them, which no line begins with. */
const apart = (links: readonly Node[]): Node[] =>
	links.map((link, at) => element('span', {}, at < links.length - 1 ? [link, '、'] : [link]));
