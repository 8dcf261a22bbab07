import { posix } from 'node:path';
import { selectAll } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { files, pages, read } from './edition.ts';

/** What the head of a page says to programs. */
interface Head {
	page: string;
	/** Each name with all that is said under it. */
	said: Map<string, string[]>;
	links: { rel: string; href: string; type: string | undefined }[];
	/** The types of schema.org that it is said to be. */
	types: string[];
}

/** Every page but the one of lost addresses, which no program is to keep. */
const heads = pages()
	.filter((page) => page !== '404.html')
	.map(headOf);

/** The kinds of works, by their addresses, as a reference manager is to keep them. */
const WORKS: readonly [RegExp, 'report' | 'bookSection' | 'dataset', string][] = [
	[/^(2015\/)?index\.html$|(full|annotated)\.html$/, 'report', 'Report'],
	[/^2015\/(opening|closing)\.html$/, 'report', 'Chapter'],
	[/^2015\/(chapters|ministries|recommendations|cases)\//, 'bookSection', 'Chapter'],
	[/^2015\/figures\//, 'dataset', 'Dataset'],
];

test('each page is one type of item, and what that type needs', () => {
	const counts = { report: 0, bookSection: 0, dataset: 0, webpage: 0 };
	for (const head of heads) {
		const { page, said } = head;
		const [, type, thing] = WORKS.find(([pattern]) => pattern.test(page)) ?? [];
		counts[type ?? 'webpage']++;
		expect(said.get('z:itemType'), page).toEqual([type ?? 'webpage']);
		expect(
			[...said.keys()].filter((name) =>
				/citation_(book_title|journal_title|technical_report|conference|diss)/.test(name),
			),
			page,
		).toEqual([]);
		expect(said.get('citation_inbook_title') ?? [], page).toHaveLength(
			type === 'bookSection' ? 1 : 0,
		);
		expect(said.get('citation_title') ?? [], page).toHaveLength(type ? 1 : 0);
		expect(said.get('citation_author') ?? [], page).toEqual(
			type && type !== 'dataset' ? ['周德铭'] : [],
		);
		expect(said.get('DC.creator') ?? [], page).toEqual(said.get('citation_author') ?? []);
		if (type) expect(said.get('citation_language'), page).toEqual(['zh-CN']);
		if (type === 'report') {
			expect(said.get('DC.description'), page).toEqual(['edition: 标注版0.1.0']);
			expect(said.get('DCTERMS.isVersionOf'), page).toEqual(said.get('citation_title'));
		}
		if (type === 'bookSection') {
			expect(said.get('DC.description'), page).toEqual(['type: report']);
			expect(said.get('z:edition'), page).toEqual(['标注版0.1.0']);
		}
		if (type === 'dataset') {
			expect(said.get('z:versionNumber'), page).toEqual(['0.1.0']);
			expect(said.get('citation_publisher'), page).toHaveLength(1);
		}
		if (thing) expect(head.types, page).toEqual([thing]);
	}
	expect(counts.bookSection).toBe(4 + 38 + 11 + 30);
	expect(counts.dataset).toBe(27);
	expect(counts.webpage).toBeGreaterThan(10);
});

test('each page says once how it is shown as a link, and what it says is on no other', () => {
	const owners = new Map<string, string>();
	for (const { page, said } of heads) {
		const [description = ''] = said.get('description') ?? [];
		expect(said.get('description'), page).toHaveLength(1);
		expect(description, page).toMatch(/\p{Script=Han}{4}/u);
		expect([...description].length, page).toBeLessThanOrEqual(120);
		expect(said.get('og:description'), page).toEqual([description]);
		for (const name of ['og:title', 'og:type', 'og:site_name'])
			expect(
				said.get(name)?.filter((value) => value !== ''),
				`${page} ${name}`,
			).toHaveLength(1);
		// The first page of the edition repeats the cover of its one report.
		if (page === 'index.html') continue;
		expect(owners.get(description), `${page} says: ${description}`).toBe(undefined);
		owners.set(description, page);
	}
});

test('without a host no address is said that would have to be whole, and no date before the release', () => {
	for (const { page, said } of heads)
		for (const name of ['citation_public_url', 'og:url', 'og:image', 'citation_online_date'])
			expect(said.get(name), `${page} ${name}`).toBe(undefined);
});

test('what a head leads to is there, under its type', () => {
	const known = new Set(files('**/*.*'));
	const endings: Record<string, string> = {
		'text/markdown': '.md',
		'text/csv': '.csv',
		'application/json': '.json',
		'application/x-research-info-systems': '.ris',
		'application/x-bibtex': '.bib',
	};
	const seen = new Set<string>();
	for (const { page, links } of heads)
		for (const { rel, href, type } of links) {
			const target = posix.join(posix.dirname(page), href.split('#')[0]!);
			expect(known, `${page} leads to ${href}`).toContain(target);
			if (type) expect(target.endsWith(endings[type]!), `${href} is ${type}`).toBe(true);
			seen.add(`${rel} ${type ?? ''}`.trim());
		}
	expect([...seen].sort()).toEqual([
		'alternate application/json',
		'alternate text/csv',
		'alternate text/markdown',
		'describedby application/x-bibtex',
		'describedby application/x-research-info-systems',
		'icon',
		'license',
		'next',
		'prev',
	]);
});

test('every page of the text leads to itself as text and to its references', () => {
	const texts = heads.filter(({ page }) =>
		/^2015\/(opening|closing|(chapters|ministries|recommendations|cases)\/)/.test(page),
	);
	expect(texts.length).toBe(2 + 4 + 38 + 11 + 30);
	for (const { page, links } of texts) {
		const types = links.filter(({ rel }) => !/icon|prev|next/.test(rel)).map(({ type }) => type);
		expect(types, page).toEqual([
			'text/markdown',
			'application/x-research-info-systems',
			'application/x-bibtex',
			undefined,
		]);
		expect(
			links.some(({ rel }) => /prev|next/.test(rel)),
			page,
		).toBe(true);
	}
});

function headOf(page: string): Head {
	const tree = unified().use(rehypeParse).parse(read(page).replace('\uFEFF', ''));
	const all = (selector: string) =>
		selectAll(selector, tree).map(({ properties, children }) => ({ properties, children }));
	const said = new Map<string, string[]>();
	for (const { properties } of all('head meta')) {
		const name = String(properties['name'] ?? properties['property'] ?? '');
		if (name) said.set(name, [...(said.get(name) ?? []), String(properties['content'])]);
	}
	const links = all('head link[rel], a[rel=prev], a[rel=next]').map(({ properties }) => ({
		rel: String(properties['rel']),
		href: String(properties['href']),
		type: properties['type'] === undefined ? undefined : String(properties['type']),
	}));
	const things = all('script[type="application/ld+json"]').map(({ children: [text] }) =>
		text?.type === 'text' ? (JSON.parse(text.value) as { '@type': string }) : undefined,
	);
	return { page, said, links, types: things.map((thing) => thing?.['@type'] ?? '') };
}
