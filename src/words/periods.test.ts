import { expect, test } from 'vitest';
import { inWords, span } from './periods.ts';

test('dates and intervals are said in words', () => {
	expect(inWords('2015')).toBe('2015年');
	expect(inWords('2015-12-31')).toBe('2015年12月31日');
	expect(inWords('../2016-04-26')).toBe('至2016年4月26日');
	expect(inWords('2013-12/..')).toBe('2013年12月起');
	expect(inWords('2011/2015')).toBe('2011年—2015年');
});

test('an open beginning is not within the year', () => {
	expect(span('2015-11', 2015)).toBe('当年');
	expect(span('../2015-12-31', 2015)).toBe('跨年或他年');
	expect(span(undefined, 2015)).toBe('原文未载');
});
