import { expect, test } from 'vitest';
import { edition } from '../../tests/content.ts';
import { reviewsOf } from './reviews.ts';

const own = edition();

test('the states of review add up to all that the editors wrote, kind by kind', () => {
	const sums = reviewsOf(own).map(({ name, counts }) => [name, counts.reduce((a, b) => a + b)]);
	const emended = own.notes.filter(({ received }) => received !== null).length;
	expect(Object.fromEntries(sums)).toEqual({
		标注: own.notes.length - emended,
		校改: emended,
		条目释义: own.entities.length,
		案例提要: own.cases.length,
		图说: own.figures.length,
		其后: own.sequels.length,
	});
});

test('each reading is counted in one state', () => {
	const record = (id: string, review: '起草' | '复核' | '两人复核') => {
		return { id, report: '2015', created: null, modified: null, review };
	};
	const revisions = [
		record('note term-sanzheng', '复核'),
		record('note term-gis', '起草'),
		record('gist customs', '两人复核'),
	];
	expect(reviewsOf({ revisions })).toEqual([
		{ name: '标注', counts: [1, 1, 0] },
		{ name: '案例提要', counts: [0, 0, 1] },
	]);
});
