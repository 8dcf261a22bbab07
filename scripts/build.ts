import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fingerprint } from './build/fingerprint.ts';
import { forget, remember } from './build/record.ts';
import { refused, unfit } from './build/refused.ts';
import { NEXT, swap, tidy } from './build/swap.ts';
import { takeTurn } from './build/turn.ts';
import { run } from './convert.ts';
import { filesIn } from './files-in.ts';
import { linkCheck } from './link-check.ts';
import { siteFrom } from './site.ts';

/**
 * Makes `dist/` from the seeds, and says what it does; false where a step failed. The edition is made
 * beside `dist/` and takes its place when it is whole: a build that fails or is ended harms nothing.
 */
export async function build(root: string): Promise<boolean> {
	const why = unfit(root);
	if (why !== undefined) return refuse(why);
	try {
		const turn = takeTurn(root);
		if ('process' in turn)
			return refuse(
				`Another build is under way (process ${turn.process}); wait for it, or end it.`,
			);
		return await buildAlone(root).finally(turn.end);
	} catch (error) {
		return refuse(refused(error));
	}
}

function refuse(why: string): false {
	console.error(why);
	return false;
}

async function buildAlone(root: string): Promise<boolean> {
	const made = fingerprint(root, process.env['SITE']);
	tidy(root);
	const isComplete =
		(await step('convert', () => run(root, false, (line) => console.log(line)))) &&
		(await step('site', () => site(root))) &&
		(await step('links', () => linkCheck(join(root, NEXT))));
	if (!isComplete) return false;
	forget(root);
	swap(root);
	remember(root, made);
	console.log(`\ndist/ is ready: ${sizeOf(join(root, 'dist'))}. Any static host will do.`);
	return true;
}

/** One step of the build: says what it does, then how long it took or that it failed. */
async function step(name: string, work: () => boolean | Promise<boolean>): Promise<boolean> {
	console.log(`\n── ${name}`);
	const start = performance.now();
	const isDone = await work();
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	if (isDone) console.log(`── ${name}: ${seconds} s`);
	else console.error(`── ${name} failed for the reason above; dist/ is as it was.`);
	return isDone;
}

/** All files of the site, by Astro and what stands behind it; a failure is one message, without a trace. */
async function site(root: string): Promise<boolean> {
	process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
	try {
		// Asked first: Astro tells a fault of its configuration at length.
		siteFrom(process.env['SITE']);
		const astro = await import('astro');
		await astro.build({ root, outDir: NEXT });
		return true;
	} catch (error) {
		return refuse(refused(error));
	}
}

function sizeOf(dist: string): string {
	const files = filesIn(dist);
	const bytes = files.reduce((sum, path) => sum + statSync(join(dist, path)).size, 0);
	const pages = files.filter((path) => path.endsWith('.html')).length;
	return `${pages} pages, ${files.length} files, ${(bytes / 1e6).toFixed(2)} MB`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
	if (!(await build(join(import.meta.dirname, '..')))) process.exitCode = 1;
