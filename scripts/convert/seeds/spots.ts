import {
	isMap,
	isNode,
	isScalar,
	LineCounter,
	parseDocument,
	type Node,
	type Scalar,
	type YAMLMap,
} from 'yaml';
import type { Spot } from '../problems/problems.ts';

type Path = readonly PropertyKey[];

/** Finds where the parts of a YAML file stand; what is not there stands where its parent does. */
export interface Spots {
	/** Where a value stands. */
	at: (path: Path) => Spot;
	/** Where the key stands that a path ends in. */
	atKey: (path: Path) => Spot;
}

/** Looks into the text when first asked, which is when something is wrong. */
export function spotsIn(file: string, text: string): Spots {
	let opened: ReturnType<typeof open> | undefined;
	const node = (path: Path): unknown => (opened ??= open(text)).document.getIn(path, true);
	const spotOf = ({ range }: Node): Spot => {
		const { line, col } = opened!.counter.linePos(range![0]);
		return { file, line, column: col };
	};
	const known = new Map<YAMLMap, Map<unknown, Scalar>>();
	const keysOf = (map: YAMLMap) => {
		const found = known.get(map);
		if (found) return found;
		const keys = map.items.map(({ key }) => key).filter(isScalar);
		const named = new Map(keys.map((key) => [key.value, key]));
		known.set(map, named);
		return named;
	};
	const at = (path: Path): Spot => {
		for (let depth = path.length; depth > 0; depth--) {
			const found = node(path.slice(0, depth));
			if (isNode(found) && found.range) return spotOf(found);
		}
		return { file, line: 1 };
	};
	return {
		at,
		atKey(path) {
			const parent = node(path.slice(0, -1));
			const key = isMap(parent) ? keysOf(parent).get(path.at(-1)) : undefined;
			return key?.range ? spotOf(key) : at(path);
		},
	};
}

/** That no key stands twice, who read the values has seen. */
function open(text: string) {
	const counter = new LineCounter();
	return { document: parseDocument(text, { lineCounter: counter, uniqueKeys: false }), counter };
}
