import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { Builder, Button, Key, Origin, type WebDriver } from 'selenium-webdriver';
import { evaluating, PATIENCE, type Engine, type View } from './view.ts';

const WINDOW = join(import.meta.dirname, 'window.py');
const NAMED: Record<string, string> = {
	Escape: Key.ESCAPE,
	Enter: Key.ENTER,
	Tab: Key.TAB,
	ArrowDown: Key.ARROW_DOWN,
	ArrowUp: Key.ARROW_UP,
};

/** Starts WebKitGTK, the engine of Safari, on a screen that nobody sees. */
export async function startWebKit(driver: string, env: Record<string, string>): Promise<Engine> {
	const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1700x1300x24'], {
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	const [display] = (await once(createInterface(screen.stdout), 'line')) as [string];
	const port = await freePort();
	const child = spawn('dbus-run-session', ['--', driver, `--port=${port}`], {
		// Its own group, so that the session goes with its driver.
		detached: true,
		stdio: ['ignore', 'pipe', 'ignore'],
		env: {
			...process.env,
			...env,
			DISPLAY: `:${display}`,
			// Drawing in a process of its own asks for devices that a test machine has not.
			LIBGL_ALWAYS_SOFTWARE: '1',
			NO_AT_BRIDGE: '1',
			// Needs rights that a container has not; only the edition itself is opened here.
			WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
		},
	});
	const said: string[] = [];
	createInterface(child.stdout!).on('line', (line) => {
		if (/^CONSOLE .*\b(ERROR|WARN)/.test(line)) said.push(line);
	});
	const server = `http://127.0.0.1:${port}`;
	await until(() => fetch(`${server}/status`).then(({ ok }) => ok));
	const session = await sessionOf(server);
	const version = (await session.getCapabilities()).getBrowserVersion();
	await session.quit();
	return {
		version: `WebKitGTK ${version}`,
		open: async () => viewOf(await sessionOf(server), said),
		close: async () => end(screen, child),
	};
}

const sessionOf = (server: string): Promise<WebDriver> =>
	new Builder()
		.disableEnvironmentOverrides()
		.usingServer(server)
		.withCapabilities({
			browserName: 'window',
			pageLoadStrategy: 'normal',
			timeouts: { script: PATIENCE, pageLoad: PATIENCE },
			'webkitgtk:browserOptions': { binary: WINDOW, args: [] },
		})
		.build();

function viewOf(session: WebDriver, said: string[]): View {
	const evaluate = evaluating(async (expression) => {
		const { value, error } = await session.executeAsyncScript<{ value: unknown; error?: string }>(
			`const done = arguments[0];
			Promise.resolve().then(() => ${expression}).then(
				(value) => done({ value }),
				(error) => done({ error: String(error) }),
			);`,
		);
		if (error) throw new Error(error);
		return value;
	});
	return {
		said,
		evaluate,
		goto: (address) => session.get(address),
		/** Without a manager of windows, a window takes the size that it is given a moment later. */
		resize: async (width, height) => {
			await session.manage().window().setRect({ x: 0, y: 0, width, height });
			await until(async () => {
				const size = await evaluate(() => [innerWidth, innerHeight]);
				return size[0] === width && size[1] === height;
			});
		},
		press: (x, y) =>
			session
				.actions()
				.move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT })
				.press(Button.LEFT)
				.release(Button.LEFT)
				.perform(),
		type: (keys) =>
			session
				.actions()
				.sendKeys(NAMED[keys] ?? keys)
				.perform(),
		back: () => session.navigate().back(),
		close: () => session.quit(),
	};
}

/** Asks until the answer is yes; what fails meanwhile is asked again. */
async function until(isDone: () => Promise<boolean>): Promise<void> {
	const last = performance.now() + PATIENCE;
	while (!(await isDone().catch(() => false))) {
		if (performance.now() > last) throw new Error(`WebKit did not answer: ${isDone.toString()}`);
		await setTimeout(20);
	}
}

/** A port that nothing listens on now. */
async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}

function end(screen: ChildProcess, session: ChildProcess): void {
	if (session.pid) process.kill(-session.pid);
	screen.kill();
}
