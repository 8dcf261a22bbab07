import { expect, test } from 'vitest';
import { files, read } from './edition.ts';

test('an ellipsis has six dots, in pages, Markdown and data', () => {
	for (const path of files('**/*.{html,md,csv,json,xml,txt}'))
		expect(read(path).match(/.{0,9}(?<!…)(?:……)*…(?!…).{0,9}/u)?.[0] ?? '', path).toBe('');
});
