import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.ts';
import { isBuilt } from './build/record.ts';
import { pack } from './release/pack.ts';

const root = join(import.meta.dirname, '..');

/**
 * Makes an archive of the edition for a USB stick or another host, and beside it its checksum, which
 * is the same wherever it is made. Builds first what changed.
 */
function release(): void {
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

if (isBuilt(root, process.env['SITE']) || (await build(root))) release();
else process.exitCode = 1;
