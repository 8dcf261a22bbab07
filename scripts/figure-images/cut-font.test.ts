import { create } from 'fontkitten';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cutting } from './cut-font.ts';
import { FONT, png } from './png.ts';

const whole = readFileSync(FONT);
const cut = cutting(whole);
const { characterSet } = create(whole) as unknown as { characterSet: number[] };
let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'font-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const figure = (lettering: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="320" height="20" lang="zh-CN"><rect width="320" height="20" fill="#fbf9f3"/><text x="4" y="15" font-size="13">${lettering}</text></svg>`;

/** A picture by the font that was cut to it. */
function byCut(svg: string): Uint8Array {
	const file = join(folder, 'cut.ttf');
	writeFileSync(file, cut(svg));
	return png(svg, file);
}

test('a font that is cut is a fraction of the whole and draws the same', () => {
	const svg = figure('图18　林业局下放——“行政审批”……（27项，75.0%）&#x26; office fi');
	expect(cut(svg).length).toBeLessThan(whole.length / 2);
	expect(byCut(svg)).toEqual(png(svg));
	expect(byCut(figure('海关'))).not.toEqual(byCut(figure('税务')));
});

test('every sign of the font is drawn by a font that was cut to few as by the whole', () => {
	const signs = characterSet.map((code) => String.fromCodePoint(code)).filter(isDrawn);
	expect(signs.length).toBeGreaterThan(1000);
	const few = Array.from({ length: Math.ceil(signs.length / 20) }, (_, at) =>
		signs.slice(20 * at, 20 * at + 20).join(''),
	);
	const differing = few.filter(
		(each) => Buffer.compare(byCut(figure(each)), png(figure(each))) !== 0,
	);
	expect(differing).toEqual([]);
});

/** Marks of the markup itself would be read as such. */
const isDrawn = (sign: string): boolean => /[^\s<>&\p{C}]/u.test(sign);
