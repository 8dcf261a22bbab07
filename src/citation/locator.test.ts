import { expect, test } from 'vitest';
import { edition } from '../../tests/content.ts';
import { passagesOf } from '../edition/unit.ts';
import { locatorOf, placeAcross, placeIn } from './locator.ts';

test('a place is named by its paragraph and its sentence', () => {
	expect(locatorOf('第一章第10节', 'p2-s3')).toBe('第一章第10节第2段第3句');
	expect(locatorOf('第一章第10节', 'case-p1-s3')).toBe('第一章第10节案例第1段第3句');
	expect(locatorOf('第一章第10节', 'title')).toBe('第一章第10节标题');
	expect(placeIn('case')).toBe('案例');
	expect(placeIn('h2')).toBe('第2个小标题');
});

test('neighbouring sentences are named together', () => {
	expect(placeAcross('p1-s3', 'p1-s4')).toBe('第1段第3—4句');
	expect(placeAcross('case-p1-s3', 'case-p1-s3')).toBe('案例第1段第3句');
	expect(placeAcross('title', 'title')).toBe('标题');
});

test('what is not of the text has no place', () => {
	for (const id of ['notes', 'term-h2010', 'fig-crossborder', 'p', 'p1-s', 'case-x', ''])
		expect(placeIn(id), id).toBeUndefined();
});

test('every block of the report has a place', () => {
	for (const { id } of edition().units.flatMap(passagesOf)) expect(placeIn(id), id).toBeTruthy();
});
