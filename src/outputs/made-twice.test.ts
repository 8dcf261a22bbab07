import { expect, test } from 'vitest';
import { madeTwice } from './made-twice.ts';

test('a file that is asked for twice is made once, and its text is not kept any longer', () => {
	let count = 0;
	const make = () => `id,value\r\ncustoms-1,${++count}\r\n`;
	const [output] = madeTwice([
		{ what: '数量', files: [{ path: 'numbers.csv', type: 'csv', make }] },
	]);
	const [file] = output!.files;
	expect(output!.what).toBe('数量');
	expect(file!.path).toBe('numbers.csv');
	const asked = Array.from({ length: 4 }, () => file!.make(undefined).split('customs-')[1]);
	expect(asked).toEqual(['1,1\r\n', '1,1\r\n', '1,2\r\n', '1,2\r\n']);
});
