import {
	unpackBlocks,
	unpackPages,
	type Block,
	type PackedBlocks,
	type PackedPages,
	type PackedText,
} from '../../search/block.ts';
import { contains } from '../../search/contains.ts';
import type { Engine } from '../../search/engine.ts';
import type { loadPagefind } from './pagefind.ts';
import { createScanner, layered, type Layered } from './scan.ts';
import { failing } from '../failing.ts';
import { once } from '../once.ts';
import { pause } from '../pause.ts';
import { loadData, loadPart, type EditionPlace } from '../script.ts';
import { runsWasm } from './wasm.ts';

/** Above this many characters the scanner is no longer loaded online. */
const SCAN_LIMIT = 300_000;

/** So many blocks are folded in one task, so that none keeps what is typed waiting. */
const AT_ONCE = 100;

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
	text: () => Promise<Block[]>;
	/** Calls back when the engine has come to know more than the source text. */
	onFuller: (again: () => void) => void;
}

/** Whether the scanner is better left alone: bytes are dear, or Pagefind would only fail. */
const isSpared = () => navigator.connection?.saveData || !runsWasm();

/** Loads both engines once. Whichever is ready first answers, Pagefind from when it is ready; if one cannot load the other goes on. */
export function createEngines(place: EditionPlace): Engines {
	const isOnDisk = location.protocol === 'file:';
	const isShort = isOnDisk || place.size <= SCAN_LIMIT;
	const isIndexed = !isOnDisk && !(isShort && isSpared());
	const listeners: (() => void)[] = [];
	let first: Promise<Engine> | undefined;
	let best: Engine | undefined;

	const improve = (engine: Engine): void => {
		if (best?.name === 'pagefind') return;
		const isFuller = !best && engine.knowsAdditions;
		best = engine;
		if (isFuller) listeners.forEach((again) => again());
	};
	const whole = once(async () => {
		if (!isShort) throw new Error('the text is too long for the scanner');
		const packed = await loadData<PackedText>(place, 'text');
		const pages = unpackPages(packed.pages);
		return { pages, blocks: unpackBlocks(packed.blocks, pages) };
	});
	const text = async () => (await whole()).blocks;
	/** They come with the text; where that does not come, alone. */
	const pages = once(() => {
		const loaded = whole();
		const alone = failing(loaded).then(() => loadData<PackedPages>(place, 'pages'));
		return Promise.any([loaded.then(({ pages }) => pages), alone.then(unpackPages)]);
	});
	const additions = async (rank: number): Promise<Block[]> => {
		const [packed, known] = await Promise.all([loadData<PackedBlocks>(place, 'added'), pages()]);
		return unpackBlocks(packed, known, rank);
	};
	const layers = async (loaded: Promise<Block[]>): Promise<Layered[]> => {
		const all = await loaded;
		const found: Layered[] = [];
		for (let at = 0; at < all.length; at += AT_ONCE) {
			found.push(...layered(all.slice(at, at + AT_ONCE)));
			await pause();
		}
		return found;
	};
	const source = once(() => layers(text()));
	const wholeScanner = once(async () => {
		const first = await source();
		const scanner = createScanner(first, await layers(additions(first.length)));
		improve(scanner);
		return scanner;
	});
	/** The scanner over the source, and behind it the one that also knows the additions. */
	const scanner = async (): Promise<Engine> => {
		const first = createScanner(await source());
		wholeScanner().catch(() => undefined);
		return first;
	};
	const pagefind = once(async () => {
		if (!isIndexed) throw new Error('the index is not asked here');
		const [load, known] = await Promise.all([
			loadPart<typeof loadPagefind>(place, 'indexed'),
			pages(),
		]);
		const engine = backed(await load(place, known), wholeScanner);
		improve(engine);
		return engine;
	});
	return {
		text,
		ready: async () => {
			first ??= Promise.any([scanner(), pagefind()]);
			first.catch(() => (first = undefined));
			return best ?? first;
		},
		whole: async () => (best?.knowsAdditions ? best : Promise.any([wholeScanner(), pagefind()])),
		onFuller: (again) => listeners.push(again),
	};
}

/**
 * An index whose answers are held against the text, and for which the scanner answers, where it can,
 * what it fails to answer or is late with: it may have gone away with its release, or with the
 * network. Rejects when neither answers.
 */
function backed(index: Engine, scanner: () => Promise<Engine>): Engine {
	const find = (term: string): Promise<Block[]> => {
		const found = index
			.find(term)
			.then((blocks) => blocks.filter((block) => contains(block, term)));
		const instead = failing(found).then(scanner);
		return Promise.any([found, instead.then((engine) => engine.find(term))]);
	};
	return { ...index, find };
}
