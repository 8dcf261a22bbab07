import { expect, test } from 'vitest';
import { versionWords } from './version.ts';

test('a version is named with its day, or as not given out yet', () => {
	expect(versionWords({ version: '0.2.0', date: '2026-12-01' })).toBe('标注版0.2.0，2026年12月1日');
	expect(versionWords({ version: '0.2.0', date: null })).toBe('标注版0.2.0，尚未发布');
});
