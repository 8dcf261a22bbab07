import { create } from 'fontkitten';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { letteringOf } from '../figure-images/lettering.ts';

/** The one font of all cards. */
export const FONT = join(import.meta.dirname, '..', 'fonts', 'NotoSerifSC-subset.ttf');

/** What is asked of a font. */
interface Signs {
	hasGlyphForCodePoint: (code: number) => boolean;
}
let font: Signs | undefined;

/** The signs in the lettering of an SVG that the font lacks. */
export function lackingIn(svg: string): string[] {
	font ??= create(readFileSync(FONT)) as Signs;
	const known = font;
	return [...new Set(letteringOf(svg))].filter(
		(sign) => !/\s/.test(sign) && !known.hasGlyphForCodePoint(sign.codePointAt(0)!),
	);
}
