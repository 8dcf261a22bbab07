import { spawn } from 'node:child_process';

/** What a build took: of the processor by it and all that it started, and of memory at its fullest. */
export interface Spent {
	/** Milliseconds of the processor in the programs themselves. */
	user: number;
	/** The same in the system for them: of a machine that has its memory from another, most of it for pages of memory met first. */
	system: number;
	/** Bytes of the build itself; Pagefind's service, which stands beside it, is not counted. */
	peak: number;
}

/** Tells at its end how much memory the process held. */
const PEAK =
	'data:text/javascript,process.on("exit",()=>console.error(`peak ${process.resourceUsage().maxRSS}`))';

/** Runs a script of a project to its end, outside of any test runner, in a shell that knows what its children took. */
export async function spentBy(script: string, cwd: string): Promise<Spent> {
	const shell = ['-c', '"$0" "$@"; code=$?; times; exit $code'];
	const child = spawn('sh', [...shell, process.execPath, '--import', PEAK, script], { cwd });
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
	const code = await new Promise((resolve) => child.on('close', resolve));
	if (code !== 0) throw new Error(`${cwd} was not built: ${said.slice(-2000)}`);
	const peaks = [...said.matchAll(/^peak (\d+)$/gm)].map(([, kilobytes]) => Number(kilobytes));
	const [user = 0, system = 0] = [...said.matchAll(/(\d+)m([\d.]+)s/g)]
		.map(([, minutes, seconds]) => (Number(minutes) * 60 + Number(seconds)) * 1000)
		.slice(-2);
	return { user, system, peak: Math.max(...peaks) * 1024 };
}
