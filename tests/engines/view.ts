/** A browser that tests look at the edition with. */
export interface Engine {
	/** What it calls itself, with its version. */
	version: string;
	/** Opens a window with a storage of its own. */
	open: () => Promise<View>;
	close: () => Promise<void>;
}

/** A window of a browser, with as much of it as every engine can be driven to do. */
export interface View {
	/** Goes to an address and waits until the page has loaded. */
	goto: (address: string) => Promise<void>;
	/** Runs a function in the page and gives its result; what goes in and out must be writable as JSON. */
	evaluate: Evaluate;
	resize: (width: number, height: number) => Promise<void>;
	/** Presses the pointer at a place of the window, in px. */
	press: (x: number, y: number) => Promise<void>;
	/** Touches a place with a finger; not every driver has one. */
	tap?: (x: number, y: number) => Promise<void>;
	/** Presses a key by its name in the standard, e.g. `Escape`, or writes what it is given, sign by sign. */
	type: (keys: string) => Promise<void>;
	back: () => Promise<void>;
	/** The page as it is printed, as a PDF; not every driver can print. */
	print?: () => Promise<Uint8Array>;
	/** What pages of this window wrote to the console as errors and warnings, and what they threw. */
	said: string[];
	close: () => Promise<void>;
}

interface Evaluate {
	<Result>(run: () => Result): Promise<Awaited<Result>>;
	<Given, Result>(run: (given: Given) => Result, given: Given): Promise<Awaited<Result>>;
}

/** A function and what it is given, as the one expression that drivers take. */
const expression = (run: (given: never) => unknown, given: unknown): string =>
	`(${run.toString()})(${given === undefined ? '' : JSON.stringify(given)})`;

/** What a window evaluates, by how its driver evaluates an expression. */
export const evaluating = (driver: (expression: string) => Promise<unknown>): Evaluate =>
	((run: (given: never) => unknown, given?: unknown) => driver(expression(run, given))) as Evaluate;

/** Keys that are pressed, not written. */
export const KEYS = ['Escape', 'Enter', 'Tab', 'ArrowDown', 'ArrowUp'] as const;

/** How long a driver waits for what it asked for, in ms: no test is about time. */
export const PATIENCE = 240_000;
