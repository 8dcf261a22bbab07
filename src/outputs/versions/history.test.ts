import { expect, test } from 'vitest';
import { edition } from '../../../tests/content.ts';
import { invented, type Older } from '../../../tests/history.ts';
import type { Edition } from '../../edition/edition.ts';
import { entriesOf } from './entries.ts';
import { historyOf, listedOf } from './history.ts';
import { manifestOf } from './manifest.ts';
import { nameOf, summaryOf } from './words.ts';
import { sinceWords, unchangedSince } from './since.ts';

const now = edition();
const entries = entriesOf(now);
const customs = '2015/ministries/customs.html';

/** Before 0.2.0 a note of the customs read otherwise, an emendation was not made, and a figure stood there. */
const BEFORE_SECOND: Older = {
	'note term-h2010': ['0123456789abcdef', `${customs}#term-h2010`, '旧注文。'],
	'emendation e-sasac-name': undefined,
	'figure fleet': ['0123456789abcdef', '2015/figures/fleet.html', '并入他图的图'],
};
/** Before 0.10.0 a case study stood elsewhere. */
const BEFORE_THIRD: Older = {
	'case customs': [entries['case customs']![0], '2015/cases/haiguan.html', ''],
};
const first = invented(now, '0.1.0', '2026-12-01', { ...BEFORE_SECOND, ...BEFORE_THIRD });
const second = invented(now, '0.2.0', '2027-03-01', BEFORE_THIRD);
const third = invented(now, '0.10.0', '2027-06-01', {});

/** How many emendations are the editors’: each is a note, too, and counted once. */
const editors = now.emendations.filter(({ by }) => by === 'editor').length;

/** The edition with a version of its own, and others before it. */
function after(versions: Edition['versions'], version: string, date: string | null): Edition {
	const { report } = now;
	return { ...now, versions, report: { ...report, edition: { ...report.edition, version, date } } };
}

test('before a first release there is one version, not given out, of which all is new', () => {
	const [only, ...others] = historyOf(now);
	expect(others).toEqual([]);
	expect(only).toMatchObject({ version: '0.1.0', date: null, before: undefined, changes: [] });
	expect(only!.counts).toMatchObject({ case: 30, figure: 27, emendation: editors });
	expect(sinceWords(now, now.unit('customs'))).toBeUndefined();
});

test('three versions stand newest first, each with what it changed of the one before it', () => {
	const steps = historyOf(after([first, second, third], '0.10.0', '2027-06-01'));
	expect(steps.map(({ version, before }) => [version, before])).toEqual([
		['0.10.0', '0.2.0'],
		['0.2.0', '0.1.0'],
		['0.1.0', undefined],
	]);
	expect(steps[0]!.changes).toEqual([
		{
			...{ how: '移', kind: 'case', id: 'customs' },
			...{ page: '2015/cases/customs.html', from: '2015/cases/haiguan.html' },
			now: '2015/cases/customs.html',
		},
	]);
	expect(steps[2]!.changes).toEqual([]);
	expect(steps.map(nameOf)).toEqual(['标注版0.10.0', '标注版0.2.0', '标注版0.1.0']);
	expect(steps.slice(0, 2).map(summaryOf)).toEqual([
		'较前一版移1条。',
		'较前一版增1条，改1条，撤1条。',
	]);
	expect(summaryOf(steps[2]!)).toContain(
		`初版：正文141段，校改${editors - 1}处，标注${now.notes.length - editors}条，案例提要30则，`,
	);
});

test('what changed is told by id, with its words before and after, and why', () => {
	const [, { changes }] = historyOf(after([first, second, third], '0.10.0', null)) as [
		unknown,
		ReturnType<typeof historyOf>[number],
	];
	const emended = now.emendations.find(({ id }) => id === 'e-sasac-name')!;
	const note = now.notes.find(({ id }) => id === 'term-h2010')!;
	expect(changes).toEqual([
		{
			...{ how: '增', kind: 'emendation', id: 'e-sasac-name' },
			page: `${now.unit(emended.unit).page}#e-sasac-name`,
			now: `${now.unit(emended.unit).page}#e-sasac-name`,
			after: `${emended.received}→${emended.reading}`,
			reason: emended.reason,
		},
		{
			...{ how: '改', kind: 'note', id: 'term-h2010', page: `${customs}#term-h2010` },
			...{ before: '旧注文。', after: note.note, now: `${customs}#term-h2010` },
			...(note.sources.length > 0 && {
				reason: `据${note.sources.map(({ words }) => words).join('；')}`,
			}),
		},
		{
			...{ how: '撤', kind: 'figure', id: 'fleet', page: '2015/figures/fleet.html' },
			before: '并入他图的图',
		},
	]);
});

test('what a later version moved is found where it stands now, and what one withdrew, nowhere', () => {
	const key = 'note term-h2010';
	const old: Older = { [key]: ['0123456789abcdef', '2015/full.html#term-h2010', '旧注文。'] };
	const gone: Older = {
		'note term-gone': ['0123456789abcdef', '2015/opening.html#x', '撤下的注文。'],
	};
	const [last, middle] = historyOf(
		after(
			[
				invented(now, '0.1.0', '2026-12-01', { [key]: undefined }),
				invented(now, '0.2.0', '2027-03-01', { ...old, ...gone }),
				third,
			],
			'0.10.0',
			'2027-06-01',
		),
	);
	expect(middle!.changes).toEqual([
		{
			how: '增',
			kind: 'note',
			id: 'term-gone',
			page: '2015/opening.html#x',
			after: '撤下的注文。',
		},
		{
			...{ how: '增', kind: 'note', id: 'term-h2010', page: '2015/full.html#term-h2010' },
			...{ after: '旧注文。', now: `${customs}#term-h2010` },
		},
	]);
	expect(last!.changes.map(({ how, id }) => [how, id])).toEqual([
		['撤', 'term-gone'],
		['改', 'term-h2010'],
	]);
});

test('a page lists the changes of the newest versions, as many as it has room for', () => {
	const steps = historyOf(after([first, second, third], '0.10.0', '2027-06-01'));
	expect(listedOf(steps)).toEqual(new Set(steps));
	expect([...listedOf(steps, 3)].map(({ version }) => version)).toEqual(['0.10.0']);
});

test('what is changed after the last release is told, and nothing where nothing is', () => {
	const [ahead, last] = historyOf(after([first], '0.1.0', '2026-12-01'));
	expect(ahead).toMatchObject({ version: '0.1.0', date: null, before: '0.1.0' });
	expect(ahead!.changes.map(({ how }) => how).sort()).toEqual(['增', '撤', '改', '移'].sort());
	expect(last).toMatchObject({ version: '0.1.0', date: '2026-12-01' });
	expect([nameOf(ahead!), nameOf(last!)]).toEqual(['未发布的改动', '标注版0.1.0']);
	// A version that is named and not given out yet is called by its name.
	expect(nameOf(historyOf(after([third], '0.11.0', null))[0]!)).toBe('标注版0.11.0');
	expect(summaryOf(historyOf(after([third], '0.11.0', null))[0]!)).toBe('与前一版相同。');
	expect(historyOf(after([third], '0.10.0', '2027-06-01'))).toHaveLength(1);
});

test('a unit says since which day its text and notes stand as they are', () => {
	const all = after([first, second, third], '0.10.0', '2027-06-01');
	const says = (of: Edition, unit: string) => sinceWords(of, of.unit(unit));
	expect(says(all, 'customs')).toBe('自2027年3月1日起未改');
	expect(says(all, 'ccdi')).toBe('自2026年12月1日起未改');
	expect(says(after([first], '0.1.0', '2026-12-01'), 'customs')).toBe('2026年12月1日以后有改动');
	// What was changed and changed back stands only since then.
	const back = after([second, first, third], '0.10.0', null);
	expect(unchangedSince(back, back.unit('customs'))?.version).toBe('0.10.0');
});

test('a paragraph set before another changes nothing of what stands behind it', () => {
	const moved = {
		...now,
		notes: now.notes.map((note) => {
			const { start, end } = note.place;
			return { ...note, n: note.n + 1, place: { ...note.place, start: start + 9, end: end + 9 } };
		}),
	};
	expect(manifestOf(moved)).toEqual(manifestOf(now));
});
