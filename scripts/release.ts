import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.ts';
import { isBuilt } from './build/record.ts';
import { pack } from './release/pack.ts';
import { recordsOf, writeRecords } from './release/record.ts';

const root = join(import.meta.dirname, '..');

/**
 * Gives out the edition: records in `versions/` what each report’s version holds, and packs an archive
 * for a USB stick or another host, with its checksum, which is the same wherever it is made. Builds
 * first what changed; false where a build failed or a version cannot be given out.
 */
async function release(): Promise<boolean> {
	if (!(await built())) return false;
	const { files, refusals } = recordsOf(root);
	for (const why of refusals) console.error(why);
	if (refusals.length > 0) return false;
	writeRecords(root, files);
	for (const path of files.keys()) console.log(`${path}: commit it with the release`);
	// The pages then know of the version that they belong to.
	if (!(await built())) return false;
	packed();
	return true;
}

const built = async (): Promise<boolean> =>
	isBuilt(root, process.env['SITE']) || (await build(root));

function packed(): void {
	const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
		'name' | 'version',
		string
	>;
	const file = `${name}-${version}.zip`;
	const archive = pack(join(root, 'dist'), `${name}-${version}`);
	const sum = createHash('sha256').update(archive).digest('hex');
	mkdirSync(join(root, 'release'), { recursive: true });
	writeFileSync(join(root, 'release', file), archive);
	writeFileSync(join(root, 'release', `${file}.sha256`), `${sum}  ${file}\n`);
	console.log(`release/${file}: ${(archive.length / 1e6).toFixed(2)} MB, SHA-256 ${sum}`);
}

if (!(await release())) process.exitCode = 1;
