import { expect, test } from 'vitest';
import { blocks, data, read, report } from './edition.ts';

const colophon = read('2015/about.html');
/** What stands in a section of the colophon, as words. */
const wordsOf = (id: string): string => {
	const [, section = ''] = new RegExp(`<section[^>]* id="${id}"[^]*?>([^]*?)</section>`).exec(
		colophon,
	)!;
	return section.replaceAll(/<[^>]+>|\s/g, '');
};

test('every number is accounted for: the counts of the colophon are those of the data, and none is missing', () => {
	const rows = data('numbers') as unknown as { checked: string | null }[];
	const words = wordsOf('checked');
	const [, held, reasoned] = /相核者(\d+)条，有由者(\d+)条/.exec(words)!.map(Number);
	expect(held! + reasoned!).toBe(rows.length);
	expect(words).toContain(`数字的核对，${rows.length}条`);
	const counts = Map.groupBy(rows, ({ checked }) => checked);
	expect(counts.has(null)).toBe(false);
	for (const [word, own] of counts) expect(words).toContain(`${word}${own.length}`);
	expect(wordsOf('checked')).toContain('不合1所得与所载不同');
});

test('every quotation of the colophon stands in the text, and has its source or says that none is found', () => {
	const reading = blocks(report())
		.map((block) => block.reading)
		.join('\n');
	const words = wordsOf('quotations');
	const listed = words.match(/“[^”]+”/g)!;
	expect(words).toContain(`引文，${listed.length}处`);
	for (const quotation of listed) expect(reading).toContain(quotation);
	const rows = words.match(/”(?:见|出处未能查实)/g)!;
	expect(rows).toHaveLength(listed.length);
	const untraced = rows.filter((row) => row !== '”见').length;
	expect(words).toContain(`${untraced}处出处未能查实，本版不作推测`);
	expect(words).toContain('“抓质量、保安全、促发展、强质检”见国家质检总局注');
	expect(words).toMatch(/“质检总局的做法值得肯定，[^”]+”出处未能查实，参见/);
});
