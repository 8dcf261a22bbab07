import { expect, test } from 'vitest';
import { edition } from '../../tests/content.ts';
import { sourcesOf } from './sources.ts';

const own = edition();
const all = sourcesOf(own);
const of = (id: string) => all.find(({ source }) => source.id === id)!.resting;

test('a source lists the notes, entries and bodies that rest on it, each at its address', () => {
	expect(of('guofa-2015-40')).toEqual([
		{
			kind: 'note',
			id: 'policy-hulianwang-jia',
			label: '“互联网+”',
			page: '2015/opening.html#policy-hulianwang-jia',
		},
		{
			kind: 'entry',
			id: 'doc-internet-plus-action',
			label: '“互联网+”行动计划',
			page: '2015/registers/documents.html#doc-internet-plus-action',
		},
	]);
	expect(of('decree-445')).toMatchObject([
		{ id: 'term-yizhidu', at: '第十五条、第十七条、第二十条' },
	]);
});

test('a body that a plan changed three times rests on it once', () => {
	const water = of('plan-2018').filter(({ id }) => id === 'water');
	expect(water).toMatchObject([{ kind: 'body', page: '2015/ministries/water.html#history-h' }]);
});

test('an act lists the recommendations that it followed, with the place in it', () => {
	expect(of('decree-722').filter(({ kind }) => kind === 'sequel')).toEqual([
		{
			kind: 'sequel',
			id: 'after-04-decree-722',
			label: '建议4其后',
			page: '2015/recommendations/04.html#after-04-decree-722',
			at: '第三十五条',
		},
	]);
});

test('every reference of the report is listed', () => {
	const cited = own.notes.flatMap(({ sources }) => sources).length;
	const listed = all.flatMap(({ resting }) => resting).filter(({ kind }) => kind === 'note');
	expect(listed).toHaveLength(cited);
});
