import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bare } from './bench/bare.ts';
import findBrowser, { launch } from './browser.ts';
import { DIST } from './edition.ts';
import { serve } from './serve.ts';

/**
 * What a page costs on a slow phone (a quarter of the processor): its largest paint and the work of its
 * main thread until it has loaded, over those of the bare page of the same text, in one run in turns.
 * Times are comparable within a run only, and so the ratios are what is said.
 */
const PAGES = {
	section: '2015/ministries/customs.html',
	cover: '2015/index.html',
	contents: '2015/contents.html',
	'full text': '2015/full.html',
	search: 'search.html',
};
const RUNS = Number(process.argv[2] ?? 15);
const WINDOWS = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } };
const PARTS = {
	work: 'TaskDuration',
	layout: 'LayoutDuration',
	style: 'RecalcStyleDuration',
	script: 'ScriptDuration',
} as const;

interface Cost {
	paint: number;
	work: number;
	layout: number;
	style: number;
	script: number;
}

/** What it costs to open a page once, in ms. */
async function costOf(path: string, viewport: { width: number; height: number }): Promise<Cost> {
	const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
	const page = await context.newPage();
	const client = await context.newCDPSession(page);
	await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await client.send('Performance.enable', { timeDomain: 'threadTicks' });
	await page.goto(host.base + path);
	const paint = await page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				const last = ({ startTime }: PerformanceEntry) =>
					requestAnimationFrame(() => setTimeout(resolve, 0, startTime));
				new PerformanceObserver((list) => last(list.getEntries().pop()!)).observe({
					type: 'largest-contentful-paint',
					buffered: true,
				});
			}),
	);
	const { metrics } = await client.send('Performance.getMetrics');
	await context.close();
	const of = (name: string) => 1000 * metrics.find((metric) => metric.name === name)!.value;
	const [work, layout, style, script] = Object.values(PARTS).map(of) as [
		number,
		number,
		number,
		number,
	];
	return { paint, work, layout, style, script };
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;

await findBrowser();
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
cpSync(DIST, folder, { recursive: true });
const [browser, host] = await Promise.all([launch(), serve(folder, { quality: 6 })]);
const KEYS = ['paint', ...Object.keys(PARTS)] as (keyof Cost)[];
console.log(`over the bare page; behind the stroke, ms of the edition and of the bare page`);
console.log(['page'.padEnd(18), ...KEYS.map((key) => key.padStart(18))].join(' '));
for (const [name, path] of Object.entries(PAGES))
	for (const [where, viewport] of Object.entries(WINDOWS)) {
		const page = await browser.newPage({ viewport });
		await page.goto(host.base + path);
		const plain = path.replace('.html', '-bare.html');
		writeFileSync(join(folder, plain), await bare(page));
		await page.close();
		const costs: [edition: Cost, bare: Cost][] = [];
		for (let run = 0; run < RUNS; run++)
			costs.push([await costOf(path, viewport), await costOf(plain, viewport)]);
		const cells = KEYS.map((key) => {
			const [ours, theirs] = [0, 1].map((which) => median(costs.map((pair) => pair[which]![key])));
			return `${(ours! / theirs!).toFixed(2)} | ${Math.round(ours!)} ${Math.round(theirs!)}`;
		});
		const row = [`${name}, ${where}`.padEnd(18), ...cells.map((cell) => cell.padStart(18))];
		console.log(row.join(' '));
	}
await browser.close();
host.close();
rmSync(folder, { recursive: true });
