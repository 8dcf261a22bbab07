import type { Block, PackedAdded, PackedText } from '../../search/block.ts';
import { layered, type Layered } from '../../search/contains.ts';
import type { Engine } from '../../search/engine.ts';
import { unpackText } from '../../search/unpack-text.ts';
import type { Fuller } from '../fuller.ts';
import { loadEach } from './load-each.ts';
import type { loadIndex } from './load-index.ts';
import type { Report } from './reports.ts';
import { createScanner } from './scan.ts';
import { failing } from '../failing.ts';
import { once } from '../once.ts';
import { each, inPortions } from '../portions.ts';
import { loadPart, type EditionPlace } from '../script.ts';

/** Above this many characters in all that is searched, the scanner is no longer loaded beside the index. */
const SMALL = 60_000;
/** Above this many it does not stand in for the index online, either. */
const SCAN_LIMIT = 300_000;

declare global {
	interface Navigator {
		connection?: { saveData?: boolean };
	}
}

/** Both engines as one: who asks need not know which of them answers. */
export interface Engines {
	/** The engine that answers now; loads both on the first call. Rejects when neither loads. */
	ready: () => Promise<Engine>;
	/** An engine that also knows what the edition adds; rejects when none such loads. */
	whole: () => Promise<Engine>;
	/** The whole text, for suggestions; rejects where it is too long to load. */
	text: () => Promise<Layered[]>;
	/** Calls back when the engine has come to know more than the source text. */
	onFuller: (again: () => void) => void;
}

/** Loads both engines over some reports once. Whichever is ready first answers, Pagefind from when it is ready; if one cannot load the other goes on. */
export function createEngines(
	place: EditionPlace,
	reports: readonly Report[],
	fuller: () => Promise<Fuller>,
): Engines {
	const isOnDisk = location.protocol === 'file:';
	const length = reports.reduce((sum, { size }) => sum + size, 0);
	const isUpTo = (limit: number) => isOnDisk || length <= limit;
	const isShort = isUpTo(SCAN_LIMIT);
	const isSmall = isUpTo(SMALL);
	/** The scanner is left alone where it suffices and bytes are dear. */
	const isIndexed = !isOnDisk && !(isShort && navigator.connection?.saveData);
	const listeners: (() => void)[] = [];
	let first: Promise<Engine> | undefined;
	let best: Engine | undefined;

	const improve = (engine: Engine): void => {
		if (best?.name === 'pagefind') return;
		const isFuller = !best && engine.knowsAdditions;
		best = engine;
		if (isFuller) listeners.forEach((again) => again());
	};
	const layers = (blocks: readonly Block[]): Promise<Layered[]> =>
		inPortions(each(blocks, layered));
	const texts = loadEach<PackedText>(place, reports, 'text');
	const additions = loadEach<PackedAdded>(place, reports, 'added');
	const text = once(async () => {
		if (!isShort) throw new Error('too long');
		return layers((await texts()).flatMap((packed, at) => unpackText(packed, reports[at]!)));
	});
	const wholeScanner = once(async () => {
		const [first, packs, { unpackAdded }] = await Promise.all([text(), additions(), fuller()]);
		const blocks = first.map(([block]) => block);
		const added = packs.flatMap((packed, at) => unpackAdded(packed, blocks, reports[at]!));
		const scanner = createScanner(first, await layers(added));
		improve(scanner);
		return scanner;
	});
	const scanner = async (): Promise<Engine> => createScanner(await text());
	const pagefind = once(async () => {
		if (!isIndexed) throw new Error('no index');
		const [load] = await Promise.all([
			loadPart<typeof loadIndex>(place, 'indexed'),
			// The text goes first, unless it is late: side by side, each would keep the other waiting.
			isSmall && Promise.race([text(), failing(text())]).catch(() => undefined),
		]);
		const engine = await load(place, reports, wholeScanner);
		improve(engine);
		return engine;
	});
	/** Whichever is ready first; of much text the scanner is asked only where the index does not load. */
	const either = (scan: () => Promise<Engine>): Promise<Engine> =>
		isSmall ? Promise.any([scan(), pagefind()]) : pagefind().catch(scan);
	return {
		text: () => (isSmall ? text() : Promise.reject(new Error('too long'))),
		ready: async () => {
			first ??= either(scanner);
			first.catch(() => (first = undefined));
			return best ?? first;
		},
		whole: async () => (best?.knowsAdditions ? best : either(wholeScanner)),
		onFuller: (again) => listeners.push(again),
	};
}
