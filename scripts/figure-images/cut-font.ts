import { create } from 'fontkitten';
import { letteringOf } from './lettering.ts';

/** What is asked of a font. */
interface Signs {
	characterSet: number[];
	glyphForCodePoint: (code: number) => { id: number };
}

/**
 * Cuts a font to what an SVG says: outlines of other signs are left out and all else stays, so that it
 * looks the same. The drawing library reads the whole file anew for each letter, and most of it are
 * outlines. Those that no sign asks for stay, too: the rules of the font put them in for others.
 */
export function cutting(font: Buffer): (svg: string) => Buffer {
	const tables = tablesOf(font);
	const signs = create(font) as unknown as Signs;
	const glyphs = new Map(
		signs.characterSet.map((code) => [code, signs.glyphForCodePoint(code).id] as const),
	);
	const named = new Set(glyphs.values());
	return (svg) => {
		const wanted = new Set(codesIn(letteringOf(svg)).map((code) => glyphs.get(code)));
		return cut(font, tables, (glyph) => wanted.has(glyph) || !named.has(glyph));
	};
}

/** The font with the outlines that stay, side by side, and the places of all among them. */
function cut(font: Buffer, { loca, glyf }: Tables, stays: (glyph: number) => boolean): Buffer {
	const head = Buffer.from(font.subarray(0, glyf.start));
	const outlines: Buffer[] = [];
	let end = 0;
	for (let at = loca.start, glyph = 0; at + 4 < loca.end; at += 4, glyph++) {
		if (stays(glyph)) {
			const [from, to] = [font.readUInt32BE(at), font.readUInt32BE(at + 4)];
			outlines.push(font.subarray(glyf.start + from, glyf.start + to));
			end += to - from;
		}
		head.writeUInt32BE(end, at + 4);
	}
	head.writeUInt32BE(end, glyf.length);
	return Buffer.concat([head, ...outlines]);
}

/** A table of a font: its bytes, and where its length is written. */
interface Table {
	start: number;
	end: number;
	length: number;
}

/** The outlines, and the place of each among them. */
interface Tables {
	glyf: Table;
	loca: Table;
}

function tablesOf(font: Buffer): Tables {
	const rows = Array.from({ length: font.readUInt16BE(4) }, (_, row) => 12 + 16 * row);
	const tables = new Map(
		rows.map((at): [string, Table] => {
			const start = font.readUInt32BE(at + 8);
			const end = start + font.readUInt32BE(at + 12);
			return [font.toString('latin1', at, at + 4), { start, end, length: at + 12 }];
		}),
	);
	const [head, loca, glyf] = ['head', 'loca', 'glyf'].map((name) => tables.get(name));
	const isLast = [...tables.values()].every(({ start }) => start <= (glyf?.start ?? 0));
	if (!head || !loca || !glyf || !isLast || font.readInt16BE(head.start + 50) !== 1)
		throw new Error(
			'The font has no outlines behind all else with places of four bytes; cut it again as CONTRIBUTING.md says.',
		);
	return { loca, glyf };
}

/** What a text is drawn with: its signs, whole or in parts as a font may have them, and ASCII, which stands in for some. */
const codesIn = (text: string): number[] =>
	[...ASCII, ...text, ...text.normalize('NFC'), ...text.normalize('NFD')].map((sign) =>
		sign.codePointAt(0)!,
	);
const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
