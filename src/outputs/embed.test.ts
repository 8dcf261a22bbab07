import { expect, test } from 'vitest';
import { quotationCode } from './embed.ts';

test('code that quotes holds the words as words', () => {
	expect(quotationCode('海关“<b>”&', 'https://example.org/a.html#p1', '周德铭.')).toBe(
		'<blockquote cite="https://example.org/a.html#p1"><p>海关“&#x3C;b>”&#x26;</p><footer>周德铭.</footer></blockquote>',
	);
});
