import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

interface Step {
	name: string;
	isRight: boolean;
	seconds: number;
}

/**
 * All that must be right: content, the build and the tests, and beside them types and form. The check
 * of pages writes what a build writes, and so does not run beside one. What it took stands at the end.
 */
const steps: Step[] = [];
const code = step('check of code', 'npm run check:code');
// The build makes content/ anew: whether it was committed as the seeds give it is asked before.
await take(step('content', 'npm run convert -- --check'));
if (isRight()) await take(step('build', 'npm run build'));
if (isRight())
	await take(step('check of pages', 'npm run check:pages'), step('tests', 'vitest run', true));
await take(code);

console.log('');
for (const { name, isRight: isDone, seconds } of steps)
	console.log(`── ${name}: ${seconds.toFixed(1)} s${isDone ? '' : ', failed'}`);
console.log(`── all: ${(performance.now() / 1000).toFixed(1)} s`);
if (!isRight()) process.exitCode = 1;

async function take(...running: Promise<Step>[]): Promise<void> {
	steps.push(...(await Promise.all(running)));
}

function isRight(): boolean {
	return steps.every((step) => step.isRight);
}

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
