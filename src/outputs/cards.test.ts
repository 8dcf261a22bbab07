import { expect, test } from 'vitest';
import { edition } from '../../tests/content.ts';
import { cardLines } from './card-lines.ts';
import { cardsOf, cardSvg } from './cards.ts';

const own = edition();
const cards = cardsOf(own);

test('the report, each section, case study and figure has a card of its own', () => {
	expect(cards).toHaveLength(1 + 38 + 11 + 30 + 27);
	expect(new Set(cards.map(({ path }) => path)).size).toBe(cards.length);
});

test('a card says what it is of, and is a card of this version', () => {
	const card = cards.find(({ path }) => path.endsWith('cards/fig-crossborder'))!;
	const lettering = cardSvg(own, card).replaceAll(/<[^>]*>/g, '');
	expect(lettering).toContain('图3');
	expect(lettering).toContain('进口清单少于出口，金额多于出口');
	expect(lettering).toContain('周德铭《2015年中央和国家机关电子政务发展评述》，标注版0.1.0');
	for (const each of cards) expect(cardSvg(own, each), each.path).toMatch(/^<svg /);
});

test('the lines of a title are about as long, and a title without room stops the build', () => {
	const { size, lines } = cardLines('进口清单少于出口，金额多于出口', 1020);
	expect(size).toBe(72);
	expect(lines).toEqual(['进口清单少于出口，', '金额多于出口']);
	const [first] = cards;
	expect(() => cardSvg(own, { ...first!, title: '长'.repeat(120) })).toThrow('a shorter title');
});
