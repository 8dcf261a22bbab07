import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { complaints, convertWith, project } from '../../tests/conversion.ts';

const FILE = 'seeds/2015/sequels.yaml';
const text = readFileSync(join(project, FILE), 'utf8');
const ROW = '- id: after-03-decree-809\n';

/** What is found wrong when a line of the row on 政务数据共享条例 reads otherwise: kind, place and message. */
function said(from: string, to: string): [kind: string, said: string][] {
	const [before = '', after = ''] = text.split(ROW);
	expect(after).toContain(from);
	const changed = `${before}${ROW}${after.replace(from, to)}`;
	return complaints({ [FILE]: changed }).map((each) => [each.kind, each.said]);
}

/** The line of that row that begins with a key. */
const lineOf = (key: string): number => {
	const start = text.indexOf(ROW);
	return text.slice(0, text.indexOf(`${key}: `, start)).split('\n').length;
};

test('words that the recommendation does not print: 信息共享法律或规章', () => {
	const [[kind, words] = []] = said('要制定信息共享法律或制度', '要制定信息共享法律或规章');
	expect(kind).toBe('misquoted');
	expect(words).toContain('which 03#p1 does not contain');
});

test('a block that is none of a recommendation: customs#p1', () => {
	expect(said("'03#p1'", "'customs#p1'")).toEqual([
		['wrong-value', expect.stringContaining('must name a block of a recommendation, as in 03#p1')],
	]);
	const [[kind] = []] = said("'03#p1'", "'03#p2'");
	expect(kind).toBe('no-block');
});

test('a source that nobody lists, none at all, and 确定 on the name of an act alone', () => {
	expect(said('[decree-809]', '[decree-810]')).toEqual([
		[
			'no-source',
			`${FILE}:${lineOf('sources')}:13  there is no source decree-810 in seeds/sources.yaml; add its row, or correct the id.`,
		],
	]);
	expect(said('  sources: [decree-809]\n', '')).toEqual([
		['wrong-value', expect.stringMatching(/\.sources: /)],
	]);
	// What is known of 财政部令第102号 are its title and its number.
	expect(said('[decree-809]', '[mof-102]')).toContainEqual([
		'unfollowable',
		expect.stringContaining('after-03-decree-809 is 确定, and none of its sources'),
	]);
});

test('a date before the report, behind asOf, out of order or other than that of its act', () => {
	const kinds = (date: string) => said('2025-05-28', date).map(([kind]) => kind);
	expect(kinds('2015-05-28')).toEqual(['sequel-order', 'sequel-time', 'sequel-date']);
	expect(kinds('2025-11-01')).toEqual(['sequel-time', 'sequel-date', 'sequel-order']);
	// As far as both dates are known they agree; what is left is that the text was changed.
	expect(kinds('2025-05')).toEqual(['unrevised']);
	expect(said('2025-05-28', '2020-12-31')).toEqual([
		[
			'sequel-order',
			`${FILE}:${lineOf('date')}:9  after-03-decree-809 stands behind after-03-guobanfa-2021-6, of a later recommendation or date; sort the rows by recommendation and date.`,
		],
		['sequel-date', expect.stringContaining('its act decree-809 in seeds/sources.yaml 2025-05-28')],
	]);
});

test('a gist of more than 60 characters, one without a full stop, and an extent that is none', () => {
	const gist = '专门规范政务数据共享的首部行政法规，2025年8月1日起施行。';
	for (const [from, to] of [
		[gist, `${'专门规范政务数据共享，'.repeat(6)}。`],
		[gist, gist.slice(0, -1)],
		['extent: 全部', 'extent: 因而'],
	] as const)
		expect(said(from, to).map(([kind]) => kind)).toEqual(['wrong-value']);
});

test('a changed gist has to be recorded, and its readings are asked for again', () => {
	expect(said('首部行政法规', '第一部行政法规')).toEqual([
		['unrevised', expect.stringContaining('sequel after-03-decree-809 reads otherwise')],
	]);
});

test('a report without the file has nothing that followed, and is complete all the same', () => {
	const { files, problems } = convertWith({
		[FILE]: undefined,
		'seeds/2015/revisions.yaml': (records) => records.replaceAll(/^sequel .*\n/gm, ''),
	});
	expect(problems).toEqual([]);
	expect(JSON.parse(files.get('sequels.json')!)).toMatchObject({ entries: [] });
});
