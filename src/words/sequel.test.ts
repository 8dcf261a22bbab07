import { expect, test } from 'vitest';
import { edition } from '../../tests/content.ts';
import { actFacts, actWords } from './sequel.ts';

const own = edition();
const words = (id: string) => {
	const sequel = own.sequels.find((each) => each.id === id)!;
	return actWords(actFacts(sequel, own.source(sequel.sources[0]!.source)));
};

test('an act is told by whose it is, its number and its day, with the place in it and a doubt', () => {
	expect(words('after-04-decree-722')).toBe('国务院，国务院令第722号，2019年10月22日；第三十五条');
	expect(words('after-10-mof-102')).toBe('财政部，财政部令第102号，2020年；较确定');
	expect(words('after-01-digital-china-2023')).toBe('中共中央、国务院，2023年2月');
});

test('what else says so stands behind the act', () => {
	const sequel = own.sequels.find(({ id }) => id === 'after-03-guobanfa-2021-6')!;
	const also = { source: 'decree-809', words: '《政务数据共享条例》' };
	const told = actFacts(
		{ ...sequel, sources: [...sequel.sources, also] },
		own.source('guobanfa-2021-6'),
	);
	expect(told).toMatchObject({ where: '另据《政务数据共享条例》', doubt: '较确定' });
});
