import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blocks, files, read, report } from './edition.ts';
import { foundIn, retiredIn } from './terms.ts';

const terms = readFileSync(join(import.meta.dirname, '..', 'docs', 'terms.md'), 'utf8');
const retired = retiredIn(terms);
const source = blocks(report())
	.flatMap(({ reading, received }) => [reading, received])
	.join('\n');

test('every retired word of the list has another that is on the list', () => {
	expect(retired.length).toBeGreaterThan(20);
	const [list = ''] = terms.split('## Retired words');
	for (const { word, instead } of retired) {
		expect(list, `what is said instead of ${word}`).toContain(instead);
		expect(retired.map((other) => other.word)).not.toContain(instead);
	}
});

test('no page, script, data file or file for programs says a retired word', () => {
	const all = files('**/*.{html,js,json,jsonl,csv,md,txt,xml,svg}').filter(
		(path) => !isTyped(path),
	);
	expect(all.length).toBeGreaterThan(500);
	const found = all.flatMap((path) =>
		foundIn(said(path), retired, source).map((fault) => `${path}: ${fault}`),
	);
	expect(found).toEqual([]);
});

test('a planted word is found, also across elements; other senses and the source’s own words are not', () => {
	const find = (text: string) => foundIn(text, retired, source);
	expect(find('今名：未改，部分职责划出')).toEqual([
		'“今名：未改，部分职责划出”: not 未改 but 沿用',
	]);
	expect(find(withoutTags('各记其<b>把</b>握。'))).toEqual([
		'“各记其把握。”: not 把握 but 可信程度',
	]);
	expect(find('自2026年12月1日起未改')).toEqual([]);
	expect(find('底本第4行，未改一字')).toEqual([]);
	// 国家统计局: 为科学把握宏观经济运行态势.
	expect(find('……为科学把握宏观经济运行态势……')).toEqual([]);
});

/** What readers type, not what they read: words of the source by their sounds. */
const isTyped = (path: string) => path.endsWith('/pinyin.js');

/** All that a file says: of a page its attributes and scripts, and its text, which elements part. */
function said(path: string): string {
	const text = read(path);
	return path.endsWith('.html') ? `${text}\n${withoutTags(text)}` : text;
}

const withoutTags = (html: string) => html.replace(/<[^>]*>/g, '');
