import { expect, test } from 'vitest';
import { edition } from '../../tests/content.ts';
import { cardLines } from './card-lines.ts';
import { cardsOf } from './cards.ts';

const ROOM = 1020;

test('a title breaks behind its clauses, and inside one between words', () => {
	expect(cardLines('创建海关科技创新信息化模式，助力海关征管现代化', ROOM).lines).toEqual([
		'创建海关科技创新信息化模式，',
		'助力海关征管现代化',
	]);
	const gist =
		'跨境电子商务零售进出口试点：出口有23个城市，验放清单约1.84亿份；进口有7个城市，1.15亿份';
	expect(cardLines(gist, ROOM).lines).toEqual([
		'跨境电子商务零售进出口试点：',
		'出口有23个城市，',
		'验放清单约1.84亿份；',
		'进口有7个城市，1.15亿份',
	]);
});

test('no title loses a sign, and no number is torn from its unit', () => {
	for (const { title } of cardsOf(edition())) {
		const { lines } = cardLines(title, ROOM);
		expect(lines.join('')).toBe(title);
		for (const line of lines.slice(0, -1)) expect(line, title).not.toMatch(/[\d.“（《]$/);
		for (const line of lines.slice(1)) expect(line, title).not.toMatch(/^[，。；：、”）》%]/);
	}
});
