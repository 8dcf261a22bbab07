import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { INVENTED, shelfOf } from './shelf.ts';

/**
 * Builds the editions that more than one file of tests asks of, before any does: two that build one
 * edition at once would be in each other's way. They are that of three reports, and, where other reports
 * stand beside it, that of 2015 alone, which most tests here are about.
 */
export default async function setup(): Promise<void> {
	process.env['SHELF'] = await shelfOf(...INVENTED, '2015');
	const reports = readdirSync(join(import.meta.dirname, '..', 'seeds')).filter((name) =>
		/^\d{4}$/.test(name),
	);
	if (reports.length > 1) process.env['EDITION'] = await shelfOf('2015');
}
