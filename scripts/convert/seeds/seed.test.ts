import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const seeds = join(import.meta.dirname, '..', '..', '..', 'seeds');

test('the reader of values and the finder of lines understand every seed alike', () => {
	const files = globSync('**/*.yaml', { cwd: seeds });
	expect(files.length).toBeGreaterThan(10);
	for (const file of files) {
		const text = readFileSync(join(seeds, file), 'utf8');
		expect(load(text, { schema: CORE_SCHEMA }), file).toEqual(parse(text));
	}
});
