import { expect, test } from 'vitest';
import { asWritten } from './as-written.ts';

test('a page is written behind a byte order mark and says what may run in it', () => {
	const html = `<!DOCTYPE html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content=""><p>海关</p>`;
	expect(asWritten('/2015/ministries/customs.html', html)).toMatch(
		/^\uFEFF<!DOCTYPE html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'self';/,
	);
});

test('a page without a place for its policy is refused by its name, with what to do', () => {
	expect(() => asWritten('/2015/full.html', '<p>海关</p>')).toThrow(
		/^\/2015\/full\.html has no place for its policy; write <meta/,
	);
});
