import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

interface Step {
	name: string;
	isRight: boolean;
	seconds: number;
}

/**
 * Holds `content/` against the seeds and builds, then tests and checks beside each other: the check reads what a build writes for it, and so
 * must not run beside one. What it took stands at the end.
 */
// Before the build makes `content/` anew: what is committed must be what the seeds give.
const kept = await step('content', 'npm run convert -- --check');
const built = await step('build', 'npm run build');
const steps = built.isRight
	? [
			kept,
			built,
			...(await Promise.all([step('check', 'npm run check'), step('tests', 'vitest run', true)])),
		]
	: [kept, built, await step('check', 'npm run check')];

console.log('');
for (const { name, isRight, seconds } of steps)
	console.log(`── ${name}: ${seconds.toFixed(1)} s${isRight ? '' : ', failed'}`);
if (!built.isRight) console.error('── tests: not run; mend the build first.');
console.log(`── all: ${(performance.now() / 1000).toFixed(1)} s`);
if (!steps.every(({ isRight }) => isRight)) process.exitCode = 1;

/** Runs a command. What it says is printed when it ends, in one piece, or at once where `isHeard`. */
function step(name: string, command: string, isHeard = false): Promise<Step> {
	const start = performance.now();
	const child = spawn(command, { cwd: root, shell: true, stdio: isHeard ? 'inherit' : 'pipe' });
	const said: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr])
		stream?.on('data', (chunk: Buffer) => said.push(chunk));
	return new Promise((resolve) => {
		child.on('close', (code) => {
			process.stdout.write(Buffer.concat(said));
			resolve({ name, isRight: code === 0, seconds: (performance.now() - start) / 1000 });
		});
	});
}
