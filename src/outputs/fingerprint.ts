import { createHash } from 'node:crypto';
import type { Edition } from '../edition/edition.ts';
import { sourceLines } from '../edition/source-lines.ts';
import { passagesOf, type Unit } from '../edition/unit.ts';
import { spanOf } from '../words/lines.ts';

/**
 * What tells lines of the received text from any others: they are joined by line feeds, without a
 * last one, and without what a program may set around a text (byte order mark, carriage returns).
 */
export interface Fingerprint {
	/** SHA-256, in hexadecimal digits. */
	sha256: string;
	/** The same lines as a file: its SoftWare Hash IDentifier (ISO/IEC 18670), which is the name that Git gives it. */
	swhid: string;
}

/** The fingerprint of the whole received text. */
export const fingerprintOf = (edition: Edition): Fingerprint => of(sourceLines(edition).join('\n'));

/** SHA-256 of the received lines of a block, or of all blocks of a unit in the order of its lines. */
export const hashOfLines = (received: readonly string[]): string => sha256(received.join('\n'));

/** SHA-256 of the lines that a unit was read from. */
export const hashOfUnit = (unit: Unit): string =>
	hashOfLines(
		passagesOf(unit)
			.toSorted((a, b) => a.lines[0] - b.lines[0])
			.map(({ received }) => received),
	);

/** The lines of a unit within the whole, of which the identifier is given, as archives of software name them. */
export function swhidOfUnit(whole: string, unit: Unit): string {
	const [first, last] = spanOf(passagesOf(unit));
	return `${whole};lines=${first === last ? first : `${first}-${last}`}`;
}

function of(text: string): Fingerprint {
	const bytes = Buffer.from(text, 'utf8');
	const git = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
	return { sha256: sha256(text), swhid: `swh:1:cnt:${git}` };
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
