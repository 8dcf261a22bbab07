import { expect, test } from 'vitest';
import { finder } from './forms.ts';

const quoted = (forms: string[], text: string) =>
	finder(forms.map((form) => ({ form, of: form })))(text).map(({ of, start }) => [of, start]);

test('a form is found within a longer one and across the edge of another', () => {
	expect(quoted(['国税局', '吉林国税局', '局长'], '吉林国税局长')).toEqual([
		['国税局', 2],
		['吉林国税局', 0],
		['局长', 4],
	]);
});

test('a form does not overlap itself, and one that two entries have is found for both', () => {
	expect(quoted(['一一'], '一一一一一')).toEqual([
		['一一', 0],
		['一一', 2],
	]);
	expect(quoted(['O2O', 'O2O'], '旅游O2O')).toEqual([
		['O2O', 2],
		['O2O', 2],
	]);
});
