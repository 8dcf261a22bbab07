import { spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './convert.ts';

const root = join(import.meta.dirname, '..');

/** One step of the build: says what it does, then how long it took; a failure ends the build. */
function step(name: string, work: () => boolean): void {
	console.log(`\n── ${name}`);
	const start = performance.now();
	if (!work()) {
		console.error(`── ${name} failed; dist/ is not complete.`);
		process.exit(1);
	}
	console.log(`── ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

step('convert', () => run(root, false, (line) => console.log(line)));
step('site', () => {
	const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
	return spawnSync('astro build', { cwd: root, env, stdio: 'inherit', shell: true }).status === 0;
});

const dist = join(root, 'dist');
const files = globSync('**/*', { cwd: dist }).filter((path) => statSync(join(dist, path)).isFile());
const bytes = files.reduce((sum, path) => sum + statSync(join(dist, path)).size, 0);
const pages = files.filter((path) => path.endsWith('.html')).length;
console.log(
	`\ndist/ is ready: ${pages} pages, ${files.length} files, ${(bytes / 1e6).toFixed(2)} MB. Any static host will do.`,
);
