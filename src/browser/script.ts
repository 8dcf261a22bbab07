/** Where the edition is and what its search needs, as the script tag says. */
export interface EditionPlace {
	/** The folder of the edition, with its final slash. */
	root: string;
	/** What names the release in the address of all that belongs to it. */
	release: string;
	/** The report whose page this is; empty where it belongs to several. */
	report: string;
}

/** Read at the top of a script, before anything waits: later the tag is no longer known. */
export function editionOf(script: HTMLScriptElement): EditionPlace {
	const { report = '' } = script.dataset;
	const address = new URL(script.src);
	const release = address.searchParams.get('v') ?? '';
	return { root: new URL('.', address).href, release, report };
}

interface Callbacks {
	text?: (data: never) => void;
	added?: (data: never) => void;
	names?: (data: never) => void;
	pinyin?: (data: never) => void;
	received?: (data: never) => void;
	cited?: (data: never) => void;
	indexed?: (part: never) => void;
	'search-page'?: (part: never) => void;
	'search-panel'?: (part: never) => void;
	fuller?: (part: never) => void;
	marks?: (part: never) => void;
}

declare global {
	interface Window {
		edition?: Callbacks;
	}
}

/** Who waits for what a script holds: several that call back by the same name may be on their way. */
const waiting = new WeakMap<Element, (given: unknown) => void>();

/**
 * Data of a report from a script that calls back, the only way that also works from disk.
 * Rejects where the script does not load, and where what loads in its place calls nobody.
 */
export const loadData = <T>(place: EditionPlace, name: keyof Callbacks): Promise<T> =>
	called(place, name, `data/${place.report}/${name}.js`);

/** A part of the search that a first answer does not need, from a script that calls back. */
export const loadPart = <T>(place: EditionPlace, name: keyof Callbacks): Promise<T> =>
	called(place, name, `${name}.js`);

function called<T>(place: EditionPlace, name: keyof Callbacks, file: string): Promise<T> {
	return new Promise((resolve, reject) => {
		const script = document.createElement('script');
		let isCalled = false;
		// To read the script is one task, to use what it holds another.
		const call = (given: T) => {
			isCalled = true;
			setTimeout(resolve, 0, given);
		};
		const fail = () => {
			script.remove();
			reject(new Error(`${file} did not load`));
		};
		waiting.set(script, call as (given: unknown) => void);
		const callBack = (given: unknown) => waiting.get(document.currentScript!)?.(given);
		window.edition = { ...window.edition, [name]: callBack };
		script.onerror = fail;
		script.onload = () => !isCalled && fail();
		script.src = new URL(`${file}?v=${place.release}`, place.root).href;
		document.head.append(script);
	});
}
