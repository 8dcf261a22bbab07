import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

interface Step {
	name: string;
	isRight: boolean;
	seconds: number;
}

/**
 * Checks and builds beside each other, which are waited for in any case so that one run tells all;
 * then, if both are right, tests. What it took stands at the end.
 */
const made = await Promise.all([step('check', 'npm run check'), step('build', 'npm run build')]);
const tested = made.every(({ isRight }) => isRight)
	? [await step('tests', 'vitest run', true)]
	: [];
const steps = [...made, ...tested];

console.log('');
for (const { name, isRight, seconds } of steps)
	console.log(`── ${name}: ${seconds.toFixed(1)} s${isRight ? '' : ', failed'}`);
if (tested.length === 0) console.error('── tests: not run; mend what failed above first.');
console.log(`── all: ${(performance.now() / 1000).toFixed(1)} s`);
if (!steps.every(({ isRight }) => isRight)) process.exitCode = 1;

/** Runs a command. What it says is printed when it ends, in one piece, unless it runs alone. */
function step(name: string, command: string, isAlone = false): Promise<Step> {
	const start = performance.now();
	const child = spawn(command, { cwd: root, shell: true, stdio: isAlone ? 'inherit' : 'pipe' });
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
