import type { Packed } from '../search/block.ts';
import type { Engine } from '../search/engine.ts';
import { loadPagefind } from '../search/pagefind.ts';
import { createScanner } from '../search/scan.ts';

/** Above this many characters the scanner is no longer loaded online. */
export const SCAN_LIMIT = 300_000;

/** Where the engines are, as the page's script tag says. */
export interface Place {
	/** The folder of the edition. */
	root: string;
	/** The whole text as a script, relative to the root, and its length in characters. */
	text: string;
	size: number;
}

declare global {
	interface Window {
		edition?: { text: (packed: Packed) => void };
	}
	interface Navigator {
		connection?: { saveData?: boolean };
	}
}

/** Loads both engines once; whichever is ready first answers, Pagefind from when it is ready. */
export function createEngines(place: Place): { ready: () => Promise<Engine>; retry: () => void } {
	let first: Promise<Engine> | undefined;
	let best: Engine | undefined;
	const load = (): Promise<Engine> => {
		const isOnDisk = location.protocol === 'file:';
		const attempts: Promise<Engine>[] = [];
		if (isOnDisk || place.size <= SCAN_LIMIT) attempts.push(loadScanner(place));
		if (!isOnDisk && !(navigator.connection?.saveData && attempts.length > 0)) {
			const pagefind = loadPagefind(place.root);
			pagefind.then((engine) => (best = engine)).catch(() => undefined);
			attempts.push(pagefind);
		}
		return Promise.any(attempts);
	};
	return {
		ready: async () => {
			first ??= load();
			return best ?? first;
		},
		retry: () => {
			first = undefined;
		},
	};
}

function loadScanner({ root, text }: Place): Promise<Engine> {
	return new Promise((resolve, reject) => {
		const script = document.createElement('script');
		window.edition = { text: (packed) => resolve(createScanner(packed)) };
		script.onerror = () => reject(new Error(`${text} did not load`));
		script.src = new URL(text, root).href;
		document.head.append(script);
	});
}
