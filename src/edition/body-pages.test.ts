import { expect, test } from 'vitest';
import { edition } from '../../tests/content.ts';
import { bodiesOf, type Body } from './bodies.ts';
import { bodyPagesOf } from './body-pages.ts';

const own = edition();
const customs = bodiesOf([own]).find(({ ministry }) => ministry.id === 'customs')!;

/** 海关总署 as if a report of each of so many years said the same of it, the last in 2024. */
function over(count: number): Body {
	const [report] = customs.reports;
	const reports = Array.from({ length: count }, (_, before) => ({
		...report!,
		edition: { ...own, report: { ...own.report, year: 2024 - before } },
	}));
	return { ...customs, reports };
}
const yearsOf = (body: Body) =>
	bodyPagesOf(body).map(({ page, reports }) => [
		page,
		...reports.map(({ edition: { report } }) => report.year),
	]);

test('what a few reports say of 海关总署 stands on one page', () => {
	expect(yearsOf(over(1))).toEqual([['bodies/customs.html', 2024]]);
	expect(yearsOf(over(4))).toEqual([['bodies/customs.html', 2024, 2023, 2022, 2021]]);
});

test('what ten say is parted: the latest stand on its page, all of the years before on one of five years', () => {
	expect(yearsOf(over(10))).toEqual([
		['bodies/customs.html', 2024, 2023, 2022, 2021],
		['bodies/customs-2016-2020.html', 2020, 2019, 2018, 2017, 2016],
		['bodies/customs-2011-2015.html', 2015],
	]);
});

test('of a hundred reports every one stands on a page, and no page holds more than those of five years', () => {
	const pages = bodyPagesOf(over(100));
	expect(new Set(pages.flatMap(({ reports }) => reports)).size).toBe(100);
	expect(Math.max(...pages.map(({ reports }) => reports.length))).toBe(5);
});

test('a page of five years that are over stays as it is when reports are added', () => {
	const { reports, ...body } = over(30);
	const before = bodyPagesOf({ ...body, reports: reports.slice(10) });
	const after = new Map(bodyPagesOf({ ...body, reports }).map((each) => [each.page, each]));
	const closed = before.filter(({ years }) => years && years[1] <= 2009);
	expect(closed.length).toBeGreaterThan(2);
	for (const each of closed) expect(after.get(each.page)).toEqual(each);
});
