import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const TABLE = readFileSync(join(import.meta.dirname, '..', 'docs', 'accessibility.md'), 'utf8');

test('every indicator of accessibility names tests that are there, or says why there is none', () => {
	const rows = [...TABLE.matchAll(/^\| \d\.\d.*$/gm)].map(([row]) => row.split('|'));
	expect(rows).toHaveLength(34);
	for (const [, indicator, , how, held = ''] of rows) {
		expect(how?.trim(), indicator).not.toBe('');
		const files = [...held.matchAll(/`([\w-]+\.test\.ts)`/g)].map(([, file]) => file!);
		if (!held.includes('axe') && files.length === 0)
			expect(held, indicator).toMatch(/无可测|须人读/);
		for (const file of files) expect(existsSync(join(import.meta.dirname, file)), file).toBe(true);
	}
});
