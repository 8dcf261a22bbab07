import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const REPORTS = join('.cache', 'tests');

interface Step {
	name: string;
	isRight: boolean;
	seconds: number;
}

/** What a run of tests reports of itself, as far as it is told again at the end. */
interface Report {
	numPassedTests: number;
	numFailedTests: number;
	testResults: { name: string; startTime: number; endTime: number }[];
}

/**
 * All that must be right: content, the build and the tests, types and form. What needs no build runs
 * beside it, so that no core is idle. The check of pages writes what a build writes, and so does not.
 * What it took stands at the end.
 */
const steps: Step[] = [];
rmSync(join(root, REPORTS), { recursive: true, force: true });
// The build makes content/ anew: whether it was committed as the seeds give it is asked before.
await take(step('content', 'npm run convert -- --check'));
if (isRight()) {
	const code = [step('check of code', 'npm run check:code'), tests('source')];
	await take(step('build', 'npm run build'));
	// The build has just written the types of the collections.
	const pages = 'npm run check:pages -- --noSync';
	if (isRight()) await take(step('check of pages', pages), tests('built', true));
	await take(...code);
}

const reports = ['source', 'built'].flatMap(reportOf);
console.log(`\n${slowest(reports)}\n`);
for (const { name, isRight: isDone, seconds } of steps)
	console.log(`── ${name}: ${seconds.toFixed(1)} s${isDone ? '' : ', failed'}`);
console.log(`── all: ${(performance.now() / 1000).toFixed(1)} s`);
console.log(`\n      Tests  ${counts(reports)}`);
if (!isRight()) process.exitCode = 1;

async function take(...running: Promise<Step>[]): Promise<void> {
	steps.push(...(await Promise.all(running)));
}

function isRight(): boolean {
	return steps.every((step) => step.isRight);
}

/** Runs the tests of one kind. */
function tests(project: 'source' | 'built', isHeard = false): Promise<Step> {
	const report = `--reporter=default --reporter=json --outputFile.json=${join(REPORTS, project)}.json`;
	return step(`tests, ${project}`, `vitest run --project ${project} ${report}`, isHeard);
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

/** What the tests of one kind reported, unless they did not run to their end. */
function reportOf(project: string): Report[] {
	const file = join(root, REPORTS, `${project}.json`);
	return existsSync(file) ? [JSON.parse(readFileSync(file, 'utf8'))] : [];
}

/** The five files of tests that took longest, with what they took. */
function slowest(all: readonly Report[]): string {
	return all
		.flatMap(({ testResults }) => testResults)
		.sort((a, b) => b.endTime - b.startTime - (a.endTime - a.startTime))
		.slice(0, 5)
		.map(({ name, startTime, endTime }) => {
			return `── ${relative(root, name)}: ${((endTime - startTime) / 1000).toFixed(1)} s`;
		})
		.join('\n');
}

/** How many tests passed and failed, as the runner writes it of each kind. */
function counts(all: readonly Report[]): string {
	const sum = (of: (report: Report) => number) => all.reduce((total, each) => total + of(each), 0);
	const failed = sum(({ numFailedTests }) => numFailedTests);
	const passed = sum(({ numPassedTests }) => numPassedTests);
	return `${failed > 0 ? `${failed} failed | ` : ''}${passed} passed (${failed + passed})`;
}
