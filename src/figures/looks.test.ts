import { expect, test } from 'vitest';
import { attributesOf, INKS, inkSheet, VOICES } from './looks.ts';

test('a picture of its own has the light colours, a page the names of colours', () => {
	expect(attributesOf(INKS.alt)).toEqual({
		fill: 'none',
		stroke: '#b5301b',
		'stroke-width': 1.4,
		'stroke-dasharray': '2.5 2',
	});
	expect(attributesOf(VOICES.tick)).toEqual({ fill: '#4d473f', 'font-size': 12 });
	expect(inkSheet()).toContain('svg .est,svg .alt{stroke:var(--zhu)}');
	expect(inkSheet()).toContain('svg .tick{font-size:12px}');
});

test('every ink and voice that is not what every drawing has anyway has a rule', () => {
	const sheet = inkSheet();
	const names = Object.keys({ ...INKS, ...VOICES });
	expect(names.filter((name) => !sheet.includes(`svg .${name}`))).toEqual(['bar', 'word']);
});
