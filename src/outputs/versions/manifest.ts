import type { Edition } from '../../edition/edition.ts';
import type { Manifest } from '../../schema/version.ts';
import { entriesOf } from './entries.ts';

/** What the edition holds as it is now, to be kept as a version when it is given out. */
export function manifestOf(edition: Edition): Manifest {
	const { version, date } = edition.report.edition;
	return { report: edition.id, version, date, entries: entriesOf(edition) };
}

/** A manifest as a file, an entry a line: so what changed between two can be read line by line. */
export function manifestText({ entries, ...head }: Manifest): string {
	const lines = Object.entries(entries).map(
		([key, entry]) => `\t\t${JSON.stringify(key)}: ${JSON.stringify(entry)}`,
	);
	const facts = Object.entries(head).map(
		([name, value]) => `\t${JSON.stringify(name)}: ${JSON.stringify(value)},`,
	);
	return ['{', ...facts, '\t"entries": {', lines.join(',\n'), '\t}', '}', ''].join('\n');
}
