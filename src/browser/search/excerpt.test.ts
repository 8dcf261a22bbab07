import { expect, test } from 'vitest';
import { excerpts } from './excerpt.ts';

test('the sentences that hold a mark are shown, a long one cut at a clause', () => {
	const text =
		'海关总署按照“遵循电子商务规律，发挥电子商务全程数据留痕、可追溯的特性，创新理念和方法，改革通关监管模式”的工作思路，创建了适应跨境电子商务发展的模式。';
	const start = text.indexOf('海关');
	const [shown] = excerpts(text, [[start, start + 2]]);
	expect(shown).toEqual({
		text: '海关总署按照“遵循电子商务规律，发挥电子商务全程数据留痕、可追溯的特性，创新理念和方法，改革通关监管模式”的工作思路……',
		ranges: [[0, 2]],
	});
});
