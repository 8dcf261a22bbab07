import { expect, test } from 'vitest';
import { copied } from './copied.ts';

test('what was copied comes without its number', () => {
	expect(copied('10.创建海关科技创新信息化模式')).toEqual(['创建海关科技创新信息化模式']);
	expect(copied('（一）公积金')).toEqual(['公积金']);
	expect(copied('裁判文书网[8]')).toEqual(['裁判文书网']);
});

test('a number of the words themselves stays', () => {
	for (const query of ['4.23全民阅读', '12.5', '公积金', '1+7', '国发〔2015〕'])
		expect(copied(query), query).toEqual([]);
});
