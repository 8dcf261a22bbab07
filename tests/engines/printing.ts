import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { press, openAfresh, type Stage } from './stage.ts';

const SHEET = /\/MediaBox *\[ *0 0 ([\d.]+) ([\d.]+) *\]/g;

/** A print is on A4, and holds the text and its notes, not what the page is used with. */
export function printing(stage: Stage): void {
	test('a section takes two to four sheets of A4, also when its box of citations was opened', async ({
		skip,
	}) => {
		const { view, host } = stage;
		if (!view.print) return skip('its driver cannot print');
		await view.resize(1280, 900);
		await openAfresh(view, host.base + '2015/ministries/customs.html');
		await press(view, '.quote summary');
		// It is furnished when its reader stirs.
		await expect
			.poll(async () => {
				await view.press(5, 5);
				return view.evaluate(() => document.querySelectorAll('.quote.ready').length);
			})
			.toBe(1);
		const sheets = [...plain(await view.print()).matchAll(SHEET)];
		expect(sheets.length).toBeGreaterThanOrEqual(2);
		expect(sheets.length).toBeLessThanOrEqual(4);
		for (const [, width, height] of sheets) {
			expect(Math.abs(Number(width) - 595)).toBeLessThanOrEqual(2);
			expect(Math.abs(Number(height) - 842)).toBeLessThanOrEqual(2);
		}
	});
}

/** What a PDF says of its sheets, which some engines pack. */
function plain(pdf: Uint8Array): string {
	const text = Buffer.from(pdf).toString('latin1');
	const packed = [...text.matchAll(/\/ObjStm[^]*?stream\r?\n([^]*?)endstream/g)];
	const inflated = packed.map(([, stream]) => inflateSync(Buffer.from(stream!, 'latin1')));
	return [text, ...inflated.map((each) => each.toString('latin1'))].join('\n');
}
