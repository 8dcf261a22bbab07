import { expect, test } from 'vitest';
import { edition } from '../../tests/content.ts';
import { whoseIs } from './whose.ts';

const own = edition();
const whose = (id: string) => whoseIs(own, own.unit(id));

test('a section is its body’s, a recommendation those who proposed it, a chapter nobody’s', () => {
	expect([whose('customs'), whose('sasac'), whose('03')]).toEqual([
		'海关总署',
		'国务院国有资产监督管理委员会',
		'9个部门提出',
	]);
	expect([whose('opening'), whose('4'), whose('closing')]).toEqual(['卷首', undefined, '卷末']);
});

test('who proposed is counted as often as bodies proposed', () => {
	const counted = own.recommendations.map(({ id }) => parseInt(whose(id)!));
	expect(counted.reduce((sum, count) => sum + count)).toBe(47);
});
