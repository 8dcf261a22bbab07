import { expect, test } from 'vitest';
import { convertWith } from '../../../tests/conversion.ts';
import type { Revision } from '../../../src/schema/revision.ts';

const FILE = 'seeds/2015/revisions.yaml';
const read = '{ by: 第二编者, on: 2026-11-26 }';

/** The record of a note that one person has read, where the readings are others. */
function recordWith(...readings: string[]): Revision | undefined {
	const { files } = convertWith({
		[FILE]: (text) =>
			text.replace(
				/(?<=note term-zongdi: .*readings: \[ ).*(?= \])/,
				readings.join(', ') || '{ by: 甲, on: 2026-11-26 }',
			),
	});
	const { entries } = JSON.parse(files.get('revisions.json')!) as { entries: Revision[] };
	return entries.find(({ id }) => id === 'note term-zongdi');
}

test('who has read a note counts once: one other, or two', () => {
	expect(recordWith()?.review).toBe('复核');
	expect(recordWith(read, '{ by: 甲, on: 2026-11-27 }')?.review).toBe('两人复核');
	expect(recordWith(read, '{ by: 第二编者, on: 2026-11-27 }')?.review).toBe('复核');
});

test('readers are told the days, and not who', () => {
	expect(recordWith(read, read)).toEqual({
		id: 'note term-zongdi',
		report: '2015',
		created: '2026-11-24',
		modified: '2026-11-24',
		review: '复核',
	});
});

test('in a draft without records all is a first draft of an unknown day', () => {
	const { files, problems } = convertWith({
		[FILE]: undefined,
		'seeds/2015/edition.yaml': (text) => text.replace('state: complete', 'state: draft'),
	});
	expect(problems).toEqual([]);
	const { entries } = JSON.parse(files.get('revisions.json')!) as { entries: Revision[] };
	expect(entries.length).toBeGreaterThan(600);
	for (const { id, created, modified, review } of entries)
		expect([created, modified, review], id).toEqual([null, null, '起草']);
});
