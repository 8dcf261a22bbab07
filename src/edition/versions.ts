import { manifest, type Manifest } from '../schema/version.ts';
import { compareVersions } from './compare-versions.ts';

/**
 * The versions of each report that were given out, oldest first, from the files of `versions/` by their
 * paths. Throws where a file is not as a release wrote it.
 */
export function versionsIn(
	files: Readonly<Record<string, unknown>>,
): (report: string) => Manifest[] {
	const all = Object.entries(files).map(([path, data]) => read(path.replace(/^\//, ''), data));
	return (report) =>
		all
			.filter((each) => each.report === report)
			.sort((a, b) => compareVersions(a.version, b.version));
}

function read(path: string, data: unknown): Manifest {
	const { data: made, error } = manifest.safeParse(data);
	const fault = error?.issues[0];
	if (fault) throw new Error(`${path}  ${fault.path.join('.')} ${fault.message}; ${TODO}`);
	if (path !== `versions/${made!.report}/${made!.version}.json`)
		throw new Error(`${path}  this is version ${made!.version} of ${made!.report}; ${TODO}`);
	return made!;
}

const TODO = 'a release wrote the file, and nobody changes it: take it back from the history.';
