import { expect, test } from 'vitest';
import { edition } from '../../tests/content.ts';
import { figuresOf } from './figures.ts';
import { originsOf } from './origin.ts';
import { shownTable } from './shown-table.ts';

const own = edition();
const figure = (id: string) => figuresOf(own).find((each) => each.id === id)!;
const named = (id: string) =>
	originsOf(own, figure(id)).map(({ unit, places }) => [unit.id, ...places]);

test('a figure says from which sentences it is drawn, as far as they can be named', () => {
	expect(named('crossborder')).toEqual([['customs', '案例第3句']]);
	expect(named('court-sites')).toEqual([['spc', '案例第2、3、4句']]);
	expect(named('trees').map(([unit]) => unit)).toEqual(['water', 'archives']);
	expect(named('timeline')).toEqual([]);
	expect(named('provinces')).toEqual([]);
});

test('a table has panel and item in one place, what is implied as a range, each row its sentence', () => {
	const { columns, rows } = shownTable(own, figure('crossborder'));
	expect(columns.map(({ title }) => title)).toEqual(['项目', '原文', '数值', '单位', '推算上年']);
	expect(rows[0]!.cells.map(({ text }) => text)).toEqual([
		'验放清单，出口',
		'约1.84亿份',
		'184,000,000',
		'份',
		'36,800,000—46,000,000',
	]);
	expect(rows[0]!.cells[1]!.page).toBe('2015/numbers.html#n-customs-4');
	expect(rows[0]!.origin).toBe('案例第3句');
});

test('a row of many sections names its own, unless it has done so already', () => {
	const origins = (id: string) => shownTable(own, figure(id)).rows.map(({ origin }) => origin);
	expect(origins('timeline').every((each) => /^\p{Script=Han}{2,5}(案例)?第\d/u.test(each))).toBe(
		true,
	);
	expect(origins('channels').every((each) => /^(案例)?第\d/.test(each))).toBe(true);
});
