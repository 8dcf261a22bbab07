import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** An earlier release, as `npm run release` packs it, unpacked. */
export interface Archive {
	/** The folder that the edition keeps it in: `0.1.0`. */
	name: string;
	/** Where it lies on this machine. */
	folder: string;
	/** The reports that it holds, each with its version. */
	reports: readonly { id: string; version: string }[];
}

/** Where earlier releases lie: what `RELEASES` says, else `releases/` in the project. */
const FOLDER = process.env['RELEASES'] ?? 'releases';

/** A folder that is named for a version: `report-edition-0.1.0`. */
const NAMED = /(?:^|-)(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$/;

/** The earlier releases that the edition is to keep; none where there is no folder of them. */
export async function archivesIn(root: string, from = FOLDER): Promise<Archive[]> {
	const place = resolve(root, from);
	const entries = await readdir(place, { withFileTypes: true }).catch((error: unknown) => {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	});
	const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
	return Promise.all(folders.sort().map((name) => archiveAt(join(place, name), name)));
}

async function archiveAt(folder: string, named: string): Promise<Archive> {
	const [, name] = NAMED.exec(named) ?? [];
	if (!name)
		throw new Error(
			`${folder}  a folder of an earlier release ends in its version, as report-edition-0.1.0 does; rename it.`,
		);
	const list = await readFile(join(folder, 'data', 'index.json'), 'utf8').catch(() => {
		throw new Error(
			`${folder}  this is no release: it has no data/index.json; unpack one there as npm run release packs it.`,
		);
	});
	const reports = JSON.parse(list) as Archive['reports'];
	return { name, folder, reports };
}

/** The cover of a version of a report in an earlier release, if one of them has it. */
export function archivedCover(
	archives: readonly Archive[],
	report: string,
	version: string,
): string | undefined {
	const archive = archives.find(({ reports }) =>
		reports.some((each) => each.id === report && each.version === version),
	);
	return archive && `v/${archive.name}/${report}/index.html`;
}
