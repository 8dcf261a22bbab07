import { expect, test } from 'vitest';
import { edition } from '../../tests/content.ts';
import { released } from '../edition/released.ts';
import { feed } from './feed.ts';

const own = edition();
const dated = {
	...own,
	report: { ...own.report, edition: { ...own.report.edition, date: '2026-12-01' } },
};

test('before a version is given out there is none to tell of', () => {
	const draft = {
		versions: [],
		report: { ...own.report, edition: { ...own.report.edition, date: null } },
	};
	expect(released(draft)).toEqual([]);
	expect(feed([{ ...own, ...draft }], undefined)).toBe(undefined);
});

test('a version has an id for good, its day, and its page', () => {
	const xml = feed([dated], undefined)!;
	expect(xml).toContain('<title>《2015年中央和国家机关电子政务发展评述》标注版0.1.0</title>');
	expect(xml).toContain('<updated>2026-12-01T00:00:00Z</updated>');
	expect(xml).toContain('<link href="2015/versions.html"');
	expect(xml).not.toContain('xml:base');
	const ids = [
		...xml.matchAll(
			/<id>urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}<\/id>/g,
		),
	];
	expect(ids).toHaveLength(2);
	expect(feed([dated], undefined)).toBe(xml);
});

test('where the host is known, addresses are relative to it', () => {
	const xml = feed([dated], new URL('https://example.org/reports/'))!;
	expect(xml).toContain('xml:base="https://example.org/reports/"');
	expect(xml).toContain('<link href="2015/versions.html"');
});

test('earlier versions are told of, too, the latest first and each once', () => {
	const earlier = { report: '2015', version: '0.0.9', date: '2026-11-01', entries: {} };
	const again = { ...earlier, version: '0.1.0', date: '2026-12-01' };
	expect(released({ ...dated, versions: [earlier, again] })).toEqual([
		{ version: '0.1.0', date: '2026-12-01' },
		{ version: '0.0.9', date: '2026-11-01' },
	]);
});

test('the feed keeps its id when a version or a report is added', () => {
	const idOf = (xml: string | undefined) => /<id>([^<]+)/.exec(xml!)![1];
	const another = {
		...dated,
		id: '2016',
		report: { ...dated.report, edition: { ...dated.report.edition, date: '2027-01-01' } },
	};
	const next = {
		...dated,
		report: {
			...dated.report,
			edition: { ...dated.report.edition, date: '2027-02-01', version: '0.2.0' },
		},
		versions: [{ report: '2015', version: '0.1.0', date: '2026-12-01', entries: {} }],
	};
	const id = idOf(feed([dated], undefined));
	expect(idOf(feed([another, dated], undefined))).toBe(id);
	expect(idOf(feed([next, another], undefined))).toBe(id);
});
