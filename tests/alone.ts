import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { shelfOf } from './shelf.ts';

/** Builds an edition of 2015 alone where other reports stand beside it: it is what most tests here are about. */
export default async function setup(): Promise<void> {
	const reports = readdirSync(join(import.meta.dirname, '..', 'seeds')).filter((name) =>
		/^\d{4}$/.test(name),
	);
	if (reports.length > 1) process.env['EDITION'] = await shelfOf('2015');
}
