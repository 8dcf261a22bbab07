import { expect, test } from 'vitest';
import { versionsIn } from './versions.ts';

const made = (report: string, version: string) => {
	return {
		report,
		version,
		date: '2026-12-01',
		entries: { 'note x': ['0123456789abcdef', 'x', ''] },
	};
};

test('the versions of a report stand oldest first, those of others not among them', () => {
	const versions = versionsIn({
		'/versions/2015/0.10.0.json': made('2015', '0.10.0'),
		'/versions/2015/0.9.0.json': made('2015', '0.9.0'),
		'/versions/2016/0.1.0.json': made('2016', '0.1.0'),
	});
	expect(versions('2015').map(({ version }) => version)).toEqual(['0.9.0', '0.10.0']);
	expect(versions('2014')).toEqual([]);
});

test.each([
	['1.0', made('2015', '1.0'), 'version must be a version by Semantic Versioning'],
	['0.2.0', made('2015', '0.1.0'), 'this is version 0.1.0 of 2015'],
	[
		'0.1.0',
		{ ...made('2015', '0.1.0'), entries: { 'note x': ['0', 'x', ''] } },
		'entries.note x.0',
	],
])('a file that no release wrote is refused by its path', (name, data, why) => {
	const path = `/versions/2015/${name}.json`;
	expect(() => versionsIn({ [path]: data })).toThrow(`versions/2015/${name}.json  ${why}`);
});
