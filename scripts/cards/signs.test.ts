import { expect, test } from 'vitest';
import { lackingIn } from './signs.ts';

test('a sign that the font lacks is named, once', () => {
	expect(lackingIn('<svg><text>周德铭《报告》标注版0.1.0</text></svg>')).toEqual([]);
	expect(lackingIn('<svg><text>鱻与鱻，&#x3C;b></text></svg>')).toEqual(['鱻']);
});
