import { expect, test } from 'vitest';
import { meantBy } from './meant.ts';

const ids = new Set(['p1', 'p1-s1', 'p1-s2', 'case', 'case-p1', 'case-p1-s1', 'n-customs-1']);
const meant = (asked: string) => meantBy(asked, (id) => ids.has(id));

test.each([
	['p1。', 'p1'],
	['p1）', 'p1'],
	['p1-s2，见', 'p1-s2'],
	['case-p1”', 'case-p1'],
	['P1-S2', 'p1-s2'],
	['N-Customs-1.', 'n-customs-1'],
	['ｐ１', 'p1'],
	['p1-', 'p1'],
])('#%s means %s', (asked, id) => {
	expect(meant(asked)).toEqual({ id, isSame: true });
});

test.each([
	['p1-s9', 'p1'],
	['case-p1-s7', 'case-p1'],
	['case-p4-s1', 'case'],
	['P1-S9。', 'p1'],
])('#%s, which is gone, is near %s', (asked, id) => {
	expect(meant(asked)).toEqual({ id, isSame: false });
});

test('what is near nothing means nothing', () => {
	for (const asked of ['p9', 'none', '。', '']) expect(meant(asked), asked).toBeUndefined();
});
