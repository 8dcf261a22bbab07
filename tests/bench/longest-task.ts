import type { Page } from 'playwright-core';

interface TraceEvent {
	name: string;
	pid: number;
	tid: number;
	tdur?: number;
	args: { name?: string };
}

/** The longest task of a page while something is done with it, in ms that its thread ran. */
export async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
	const client = await page.context().newCDPSession(page);
	const events: TraceEvent[] = [];
	client.on('Tracing.dataCollected', ({ value }) =>
		events.push(...(value as unknown as TraceEvent[])),
	);
	await client.send('Tracing.start', {
		transferMode: 'ReportEvents',
		traceConfig: { includedCategories: ['toplevel', '__metadata'] },
	});
	await work();
	const complete = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
	await client.send('Tracing.end');
	await complete;
	await client.detach();
	const threads = new Set(
		events
			.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
			.map(({ pid, tid }) => `${pid} ${tid}`),
	);
	const tasks = events.filter(
		({ name, pid, tid }) => name.endsWith('RunTask') && threads.has(`${pid} ${tid}`),
	);
	return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000));
}
