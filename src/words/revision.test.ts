import { expect, test } from 'vitest';
import { revisionWords } from './revision.ts';

const [created, modified] = ['2026-11-24', '2026-11-27'];

test('a text says when it was written, when changed, and how many others have read it', () => {
	expect(revisionWords({ created, modified, review: '复核' })).toBe(
		'2026年11月24日起草，2026年11月27日改，一人复核',
	);
	expect(revisionWords({ created, modified: created, review: '两人复核' })).toBe(
		'2026年11月24日起草，两人复核',
	);
	expect(revisionWords({ created, modified: created, review: '起草' })).toBe(
		'2026年11月24日起草，尚未复核',
	);
});

test('a draft of an unknown day only says that nobody has read it', () => {
	expect(revisionWords({ created: null, modified: null, review: '起草' })).toBe('尚未复核');
});
