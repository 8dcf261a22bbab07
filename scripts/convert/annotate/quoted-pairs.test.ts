import { expect, test } from 'vitest';
import { quotedPairs } from './quoted-pairs.ts';

const found = (text: string) => quotedPairs(text).map(({ start, end }) => text.slice(start, end));

test('words between marks of any kind are found, and of marks within marks the outer ones', () => {
	expect(found('开通“反‘四风’一键通”，发挥“千里眼”“顺风耳”作用')).toEqual([
		'“反‘四风’一键通”',
		'“千里眼”',
		'“顺风耳”',
	]);
	expect(found('對「四風」問題，稱『一鍵通』；又‘三农’')).toEqual([
		'「四風」',
		'『一鍵通』',
		'‘三农’',
	]);
});

test('a mark that nothing opens or closes holds no words', () => {
	expect(found('“互联网+，模式”一词，以”为止“')).toEqual(['“互联网+，模式”']);
	expect(found('“互联网+”服务”与“检察')).toEqual(['“互联网+”']);
});
