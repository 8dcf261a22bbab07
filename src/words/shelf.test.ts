import { expect, test } from 'vitest';
import { commonName } from './shelf.ts';

test.each([
	[['2015电子政务发展评述', '2016电子政务发展评述'], '电子政务发展评述'],
	[['2015年中央和国家机关电子政务发展评述', '2013年地方电子政务发展评述'], '电子政务发展评述'],
	[['2015年评述', '2016年评述'], '各年报告'],
	[['2015电子政务发展评述', '信息化建设概览'], '各年报告'],
])('%s are together called %s', (titles, name) => {
	expect(commonName(titles)).toBe(name);
});
