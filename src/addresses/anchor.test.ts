import { expect, test } from 'vitest';
import { anchor, holdsAllUnits, reportAt } from './anchor.ts';

test('on the page of its unit a block has its own id', () => {
	expect(anchor('/2015/ministries/customs.html', 'customs#case-p1')).toBe('case-p1');
	expect(anchor('/2015/recommendations/03', '03#p1')).toBe('p1');
});

test('on the page of all units the id is led by the unit’s', () => {
	expect(anchor('/2015/full.html', 'customs#case-p1')).toBe('customs-case-p1');
	expect(anchor('/2015/full', '03#p1')).toBe('03-p1');
	expect(anchor('/2015/full', 'opening#p1')).toBe('opening-p1');
});

test('two pages of a report hold all units, with the same ids', () => {
	expect(holdsAllUnits('/2015/full')).toBe(true);
	expect(holdsAllUnits('/2015/annotated')).toBe(true);
	expect(anchor('/2015/annotated.html', 'customs#case-p1')).toBe('customs-case-p1');
	expect(holdsAllUnits('/2015/ministries/customs.html')).toBe(false);
	expect(holdsAllUnits('/2015/not-full.html')).toBe(false);
});

test('a page of the text lies in the folder of its report', () => {
	expect(reportAt('/2015/ministries/customs')).toBe('2015');
	expect(reportAt('/2015/')).toBe('2015');
});
