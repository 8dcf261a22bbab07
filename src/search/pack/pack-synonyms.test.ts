import { expect, test } from 'vitest';
import { edition, rowsIn } from '../../../tests/content.ts';
import type { Synonym } from '../../schema/synonym.ts';
import { layered } from '../contains.ts';
import { fold } from '../fold.ts';
import { packSynonyms } from './pack-synonyms.ts';
import { packAdded, packText } from './pack.ts';
import { shelved } from '../shelf.ts';
import { unpackAdded } from '../unpack-added.ts';
import { unpackText } from '../unpack-text.ts';
import { createScanner } from '../../browser/search/scan.ts';
import { printedFor } from '../../browser/search/synonyms.ts';

const own = edition();
const [report] = shelved([own.id]);
const text = unpackText(packText(own), report!);
const added = unpackAdded(packAdded(own), text, report!);
const engine = createScanner(text.map(layered), added.map(layered));
const rows = rowsIn<Synonym>('synonyms');
const synonyms = packSynonyms(rows);
const offered = (...terms: string[]) => printedFor(terms, synonyms, engine);

test('80 pairs and more, each of which leads from what the text lacks to what it or the edition has', async () => {
	const pairs = rows.flatMap(({ printed }) => printed);
	expect(pairs.length).toBeGreaterThanOrEqual(80);
	const source = createScanner(text.map(layered));
	for (const [typed, printed] of synonyms) {
		expect(await source.find(typed), typed).toEqual([]);
		expect(await offered(typed), typed).toEqual(printed);
	}
});

test('在线办理 is printed 网上办理, and the query of several words keeps the others', async () => {
	expect(await offered('在线办理')).toEqual(['网上办理', '在线业务办理']);
	expect(await offered('报关', '无纸化')).toEqual(['通关 无纸化']);
	// No page has both.
	expect(await offered('判决书', '公积金')).toEqual(['裁判文书']);
	expect(await offered('跨境电商零售')).toEqual(['跨境电子商务']);
});

test('a word of two characters is not looked for inside others: 工商检察 is no 商检', async () => {
	expect(synonyms.map(([typed]) => typed)).toContain('商检');
	expect(await offered('商检')).toEqual(['检验检疫']);
	expect(await offered('工商检察')).toEqual([]);
});

test('what a library does not hold is not offered', async () => {
	const empty = createScanner([]);
	expect(await printedFor(['报关'], synonyms, empty)).toEqual([]);
	expect(fold('手机App').text).toBe('手机app');
	expect(await offered(fold('手机客户端').text)).toEqual(['移动客户端', '手机App']);
});
