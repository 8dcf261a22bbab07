import { expect, test } from 'vitest';
import { codeOf, shown } from './shown.ts';

test('a value of ordinary length is shown as it is, Han beyond the BMP and variants included', () => {
	for (const value of ['海关总署', '𠮷野家', '葛\u{E0100}城', '《“三通、两直”》', ''])
		expect(shown(value)).toBe(value);
});

test('a long value is cut between characters, and says so', () => {
	expect(shown('𠮷'.repeat(300_000))).toBe(`${'𠮷'.repeat(60)}…`);
	expect(shown('海关总署', 2)).toBe('海关…');
});

test('what nobody sees, or what breaks a line, is shown as its code', () => {
	expect(shown('海\u200B关\u0007\n总\u2028署\u202E')).toBe(
		'海U+200B关U+0007U+000A总U+2028署U+202E',
	);
	expect(shown('海\uD842')).toBe('海U+D842');
	expect(codeOf('𠮷')).toBe('U+20BB7');
});
