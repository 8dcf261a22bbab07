import { crc32, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { encode } from './encode.ts';
import { drawn, png } from './png.ts';

/** 图18 as far as its lettering and its bars go. */
const FIGURE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 60" width="320" height="60">
<rect width="320" height="60" fill="#fbf9f3"/>
<text fill="#8f2111" font-size="14" x="4" y="19.5">图18　林业审批下放</text>
<path stroke="#d8d1c3" d="M53.2 4L53.2 56"/>
<rect fill="#1c1916" x="53.2" y="26" width="226.8" height="14"/>
<rect fill="none" stroke="#8f2111" x="53.2" y="44" width="75.6" height="8"/>
</svg>`;

/** The chunks of a PNG, each held against its checksum. */
function chunksOf(file: Buffer): Map<string, Buffer> {
	const chunks = new Map<string, Buffer>();
	for (let at = 8; at < file.length;) {
		const body = file.subarray(at + 4, at + 8 + file.readUInt32BE(at));
		const end = at + 4 + body.length;
		expect(file.readUInt32BE(end)).toBe(crc32(body));
		chunks.set(body.toString('latin1', 0, 4), body.subarray(4));
		at = end + 4;
	}
	return chunks;
}

/** Red, green and blue of each pixel of a PNG with a palette. */
function pixelsIn(file: Buffer, width: number): number[][] {
	const chunks = chunksOf(file);
	const lines = inflateSync(chunks.get('IDAT')!);
	const colours = chunks.get('PLTE')!;
	return [...lines]
		.filter((_, at) => at % (width + 1) > 0)
		.map((place) => [...colours.subarray(3 * place, 3 * place + 3)]);
}

/** The same of pixels that have opacity, too. */
const opaque = (rgba: Uint8Array): number[][] =>
	Array.from({ length: rgba.length / 4 }, (_, at) => [...rgba.subarray(4 * at, 4 * at + 3)]);

test('the picture of a figure has the very pixels that were drawn', () => {
	const { width, height, pixels } = drawn(FIGURE);
	expect([width, height]).toEqual([640, 120]);
	expect(pixelsIn(Buffer.from(png(FIGURE)), width)).toEqual(opaque(pixels));
});

test('a figure without a ground is refused, for a palette cannot say what one sees through', () => {
	expect(() => png(FIGURE.replace(/<rect width="320".+/, ''))).toThrow('give the figure a ground');
});

test('a picture of more shades than a palette holds keeps all but the rarest, which change by little', () => {
	const shades = Array.from({ length: 300 }, (_, shade) => [shade & 255, shade >> 8, 9, 255]);
	const often = shades.slice(0, 250);
	const rgba = Uint8Array.from([...shades, ...often, ...shades.slice(0, 50)].flat());
	const found = pixelsIn(encode(60, 10, rgba), 60);
	expect(found.slice(0, 250)).toEqual(often.map((shade) => shade.slice(0, 3)));
	for (const [at, [red, green, blue]] of found.entries()) {
		expect(Math.abs(red! - rgba[4 * at]!)).toBeLessThan(50);
		expect(Math.abs(green! - rgba[4 * at + 1]!)).toBeLessThan(2);
		expect(blue).toBe(9);
	}
});
