import { expect, test } from 'vitest';
import { compareVersions } from './compare-versions.ts';

test('versions stand in the order that the rules of their numbers give as an example', () => {
	const ordered = [
		...['0.9.0', '0.10.0', '1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-alpha.beta', '1.0.0-beta'],
		...['1.0.0-beta.2', '1.0.0-beta.11', '1.0.0-rc.1', '1.0.0', '1.0.1', '1.2.0', '2.0.0'],
	];
	expect(ordered.toReversed().sort(compareVersions)).toEqual(ordered);
	for (const each of ordered) expect(compareVersions(each, each)).toBe(0);
});
