import { expect, test } from 'vitest';
import { edition } from '../../tests/content.ts';
import { outputsOf } from './registry.ts';
import { shelfOutputs } from './shelf.ts';

const own = edition();
const made = (path: string) =>
	JSON.parse(
		shelfOutputs([own])
			.flatMap(({ files }) => files)
			.find((file) => file.path === path)!
			.make(undefined),
	);

test('every report is listed with its cover and every file of data that it offers', () => {
	const [report] = made('index.json');
	expect(report).toMatchObject({
		id: '2015',
		year: 2015,
		author: '周德铭',
		page: '2015/index.html',
	});
	const offered = outputsOf(own).filter(({ what }) => what !== '');
	expect(report.files).toEqual(
		offered.flatMap(({ files }) => files.map(({ path }) => `data/2015/${path}`)),
	);
});

test('a body has its section, its case, its proposals and its mentions in each report', () => {
	const bodies = made('bodies.json');
	expect(bodies).toHaveLength(38);
	const customs = bodies.find(({ id }: { id: string }) => id === 'customs');
	expect(customs.page).toBe('bodies/customs.html');
	expect(customs.reports).toMatchObject([
		{
			report: '2015',
			section: '2015/ministries/customs.html',
			case: '2015/cases/customs.html',
			proposals: own.proposedBy('customs').map(({ page }) => page),
			names: ['海关总署'],
		},
	]);
	expect(customs.reports[0].mentions).toHaveLength(6);
});
