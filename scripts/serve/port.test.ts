import { expect, test } from 'vitest';
import { portIn } from './port.ts';

test('the port is 4321 unless PORT names another', () => {
	expect(portIn(undefined)).toBe(4321);
	expect(portIn('')).toBe(4321);
	expect(portIn('8080')).toBe(8080);
});

test.each(['0', '65536', '-1', '80.5', '8e3', ' 80', 'http', '8080/'])(
	'%j is no port',
	(wanted) => {
		expect(portIn(wanted)).toBeUndefined();
	},
);
