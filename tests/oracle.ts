import type { Page } from 'playwright-core';
import { blocks, report, type Report } from './edition.ts';
import { seeded } from './random.ts';

/** A block of the text and its folded layers, made without any code of the search itself. */
interface Folded {
	address: string;
	page: string;
	layers: string[];
	/** The same with a sign inside every number, between its characters. */
	numbered: string[];
}

/**
 * The truth that search is held to, written a second time on purpose and over whole texts: nothing
 * that is not seen, NFKC, lower case, no white space, no punctuation but per cent, per mille and a
 * dot before Latin; radicals are what Unicode names them after.
 */
export const fold = (text: string): string => folded(text, (plain) => plain);

/** Private signs that no text has: between the characters of a number, and for a comma of wide Chinese. */
const INSIDE = '\ue000';
const WIDE = '\ue001';

/** The folded text in which what goes on as a number is told from what only stands beside it. */
const numbered = (text: string): string =>
	folded(text.replaceAll('，', WIDE), (plain) =>
		plain.replace(/\d+(?:[.\u2044]\d+|,\d{3}(?!\d))*/g, (number) =>
			[...number.replace(/[,\u2044]/g, '')].join(INSIDE),
		),
	);

function folded(text: string, change: (plain: string) => string): string {
	const seen = text.replace(/[\p{DI}]/gu, '').replace(/[\u2025\u2026\ufe19\ufe30]/gu, ' ');
	const plain = [...seen]
		.map((sign) => RADICALS.get(sign) ?? sign)
		.join('')
		.normalize('NFKC');
	return change(plain)
		.toLowerCase()
		.normalize('NFKC')
		.replace(/\u03c2/gu, '\u03c3')
		.replace(/\.(?![0-9a-z\ue000])/gu, ' ')
		.replace(/(?<=[^\p{L}\p{N}\p{M}\p{S}.%\u2030\u2031\ue000]|[~^`|<>\u2044]|^)\p{M}+/gu, '')
		.replace(/[^\p{L}\p{N}\p{M}\p{S}.%\u2030\u2031\ue000]|[~^`|<>\u2044]/gu, '');
}

/** Radicals of the supplement, as PDF readers give them, and the characters they look like. */
const RADICALS = new Map(
	'⺠民 ⺧牛 ⺩王 ⺬示 ⺮竹 ⺶羊 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻑長 ⻓长 ⻔门 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻡首 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻬齐 ⻮齿 ⻰龙'
		.split(' ')
		.map(([radical = '', character = '']) => [radical, character] as const),
);

/** All blocks of some reports, of 2015 alone if none is given. */
export const truth = (...of: Report[]): Folded[] =>
	(of.length > 0 ? of : [report()]).flatMap((whole) => truthOf(whole));

function truthOf(whole: Report): Folded[] {
	return printed(whole)
		.filter((block) => block !== whole.heading)
		.map(({ page, kind, reading, received }) => ({
			// A case study is found on its own page.
			address: kind === 'case' ? page.replace(/\w+(?=\/[^/]+$)/, 'cases') : page,
			page: page.split('#')[0]!,
			texts: kind === 'title' && page.endsWith('#title') ? [titleOf(page)] : [reading, received],
		}))
		.concat({
			address: whole.heading.page,
			page: whole.heading.page.split('#')[0]!,
			texts: [whole.title],
		})
		.map(({ texts, ...block }) => {
			return { ...block, layers: texts.map(fold), numbered: texts.map(numbered) };
		});

	function titleOf(page: string): string {
		const units = whole.chapters.flatMap((chapter) => [chapter, ...chapter.sections]);
		return units.find((unit) => `${unit.page}#title` === page)!.title;
	}
}

/** The blocks that a report has; not every one has a volume or a signature. */
const printed = (whole: Report) => blocks(whole).filter((block) => block !== undefined);

/** The addresses of the blocks that contain the query, a number not as a part of a longer one. */
export function expected(blocksOf: readonly Folded[], query: string): string[] {
	const stands = standing(query);
	return blocksOf
		.filter((block) => block.layers.some((layer, at) => stands(layer, block.numbered[at]!)))
		.map(({ address }) => address)
		.sort();
}

/** A text that many queries are asked of: whether each stands in it, a number not as a part of a longer one. */
export function asked(text: string): (query: string) => boolean {
	const [layer, apart] = [fold(text), numbered(text)];
	return (query) => standing(query)(layer, apart);
}

function standing(query: string): (layer: string, numbered: string) => boolean {
	const term = fold(query);
	const whole = wholeNumber(term);
	return whole ? (_, numbered) => whole.test(numbered) : (layer) => layer.includes(term);
}

/** What finds a term that begins or ends with a number where that number does; undefined for others. */
function wholeNumber(term: string): RegExp | undefined {
	if (!/^\.?\d|\d$/.test(term)) return undefined;
	const characters = [...term].map((each) => each.replace(/[.+$^|\\]/g, '\\$&'));
	return new RegExp(`(?<!${INSIDE})${characters.join(`${INSIDE}?`)}(?!${INSIDE})`, 'u');
}

/** What the search page answers to each query, as addresses of blocks relative to the edition. */
export const ask = (page: Page, queries: readonly string[]): Promise<string[][]> =>
	page.evaluate(answers, queries);

/** Asks an open search page each query. Runs in the page, also of an old browser, and so stands on its own and calls nothing new. */
export async function answers(queries: readonly string[]): Promise<string[][]> {
	const box = document.querySelector<HTMLInputElement>('form.find [type=search]')!;
	const list = document.querySelector<HTMLElement>('[data-results]')!;
	const status = document.querySelector<HTMLElement>('[data-search-state]')!;
	const root = new URL('.', location.href).pathname;
	const all: string[][] = [];
	// What nobody looks at need not be laid out.
	list.style.display = 'none';
	for (const query of queries) {
		const answered = answerTo(query);
		box.value = query;
		box.dispatchEvent(new Event('input', { bubbles: true }));
		await answered;
		const links = list.querySelectorAll<HTMLAnchorElement>(
			'[data-kind=title] > a, [data-kind=text] > a, [data-kind=case] > a',
		);
		all.push(
			[...links].map((link) => {
				const { pathname, hash } = new URL(link.href);
				return decodeURIComponent(pathname.slice(root.length) + hash);
			}),
		);
	}
	list.style.display = '';
	return all;

	/** Waits until the page shows the answer to a query, or says that it has none. */
	function answerTo(query: string): Promise<void> {
		return new Promise((resolve, reject) => {
			const observer = new MutationObserver(() => {
				const state = status.dataset['searchState'];
				if (list.dataset['query'] !== query || state === 'loading') return;
				observer.disconnect();
				if (state === 'done') resolve();
				else reject(new Error(`no answer to ${query}`));
			});
			observer.observe(list, { attributeFilter: ['data-query'] });
			observer.observe(status, { attributeFilter: ['data-search-state'] });
		});
	}
}

/** Stretches of a text as printed, of 1 to `longest` characters, across words and punctuation. */
export function sample(count: number, longest: number, seed: number, of = report()): string[] {
	const texts = printed(of).map(({ reading }) => reading);
	const random = seeded(seed);
	const pick = (below: number) => Math.floor(random() * below);
	const found = new Set<string>();
	while (found.size < count) {
		const text = texts[pick(texts.length)]!;
		const start = pick(text.length);
		const query = text.slice(start, start + 1 + pick(longest)).trim();
		if (fold(query) !== '' && !/\s/.test(query)) found.add(query);
	}
	return [...found];
}
