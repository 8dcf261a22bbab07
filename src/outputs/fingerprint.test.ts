import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { edition } from '../../tests/content.ts';
import { fingerprintOf, hashOfLines, hashOfUnit, swhidOfUnit } from './fingerprint.ts';

const whole = edition();
const TEXT = 'seeds/2015/report.txt';

test('the whole has the fingerprint that other programs find of its file', () => {
	expect(readFileSync(TEXT, 'utf8')).not.toMatch(/\r|\n$|^\uFEFF/);
	// As sha256sum and git hash-object print them.
	expect(fingerprintOf(whole)).toEqual({
		sha256: 'b2d07e81d2cf9fce29b435673ee3aa6a3c80ecd4bbe9fdcb4c7f38101b81774d',
		swhid: 'swh:1:cnt:304acc0d3d3acbb0e9be63cebc66795cb679fae5',
	});
});

test('a unit has that of its lines, and names them', () => {
	const customs = whole.unit('customs');
	const lines = readFileSync(TEXT, 'utf8').split('\n').slice(30, 33);
	expect(hashOfUnit(customs)).toBe(hashOfLines(lines));
	expect(swhidOfUnit(fingerprintOf(whole).swhid, customs)).toMatch(
		/^swh:1:cnt:[0-9a-f]{40};lines=31-33$/,
	);
	expect(hashOfUnit(customs)).toBe(
		'5fe397ce362ac9dc3e2faaef0149a04933a22b4e11e23412df11ea412e1edb94',
	);
});
