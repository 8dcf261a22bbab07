import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Packages } from '../scripts/lock/packages.ts';

const root = join(import.meta.dirname, '..');
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

const { packages } = JSON.parse(textOf('package-lock.json')) as { packages: Packages };
const { optionalDependencies: pins } = JSON.parse(textOf('package.json')) as {
	optionalDependencies: Record<string, string>;
};

/** The platforms that README names: “Linux (x64, arm64)”, as npm writes them. */
const platforms = [...textOf('README.md').matchAll(/\b(Linux|macOS|Windows) \(([\w, ]+)\)/g)]
	.flatMap(([, system, cpus]) => cpus!.split(', ').map((cpu) => [system!, cpu]))
	.map(([system, cpu]) => ({
		os: { Linux: 'linux', macOS: 'darwin', Windows: 'win32' }[system!],
		cpu,
	}));

const nodes = Object.keys(pins).map((name) => packages[`node_modules/${name}`]!);

test('every entry of the lock file has its hash', () => {
	const entries = Object.entries(packages).filter(([path, { link }]) => path !== '' && !link);
	expect(entries.length).toBeGreaterThan(500);
	expect(entries.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
});

test('no entry of the lock file names a registry', () => {
	expect(Object.values(packages).filter(({ resolved }) => resolved)).toEqual([]);
});

test('every platform that README names has its Node, of the version that is pinned', () => {
	expect(platforms.length).toBeGreaterThanOrEqual(5);
	for (const platform of platforms) expect(nodes).toContainEqual(expect.objectContaining(platform));
	expect(nodes.length).toBe(platforms.length);
	expect(nodes.map(({ version }) => version)).toEqual(Object.values(pins));
});

const own = nodes.find(({ os, cpu }) => os === process.platform && cpu === process.arch);
test.skipIf(!own)('the tests run on the Node that is pinned for their platform', () => {
	expect(process.version).toBe(`v${own?.version}`);
});
