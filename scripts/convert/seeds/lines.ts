import { isNode, LineCounter, parseDocument } from 'yaml';

/** Finds the line on which any part of a YAML text stands; looks into the text when first asked. */
export function linesIn(text: string): (path: readonly PropertyKey[]) => number {
	let opened: { document: ReturnType<typeof parseDocument>; counter: LineCounter } | undefined;
	return (path) => {
		opened ??= open(text);
		for (let depth = path.length; depth > 0; depth--) {
			const node = opened.document.getIn(path.slice(0, depth), true);
			if (isNode(node) && node.range) return opened.counter.linePos(node.range[0]).line;
		}
		return 1;
	};
}

function open(text: string) {
	const counter = new LineCounter();
	return { document: parseDocument(text, { lineCounter: counter }), counter };
}
