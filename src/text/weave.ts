import type { PhrasingContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { LAYERS, type Mark } from './mark.ts';

const layer = (mark: Mark) => LAYERS.indexOf(mark.name);

/**
 * Cuts the text at the ends of all marks and nests what covers each piece; of a mark that is cut,
 * only the first piece keeps the id. `offset` is where the text begins in the block that the marks
 * count from.
 */
export function weave(text: string, marks: readonly Mark[], offset = 0): PhrasingContent[] {
	if (marks.length === 0) return text === '' ? [] : [{ type: 'text', value: text }];
	const end = offset + text.length;
	const outer = outermost(marks);
	const woven: PhrasingContent[][] = [];
	let at = offset;
	const isOuter = new Set(outer);
	const inner = marks.filter((mark) => !isOuter.has(mark)).sort((a, b) => a.start - b.start);
	/** How many of the inner marks were begun, and those of them that go on. */
	let begun = 0;
	let open: Mark[] = [];
	const take = (to: number): PhrasingContent[] => {
		const from = begun;
		while (begun < inner.length && inner[begun]!.start <= to) begun++;
		const [here, later] = cut([...open, ...inner.slice(from, begun)], at, to);
		const piece = weave(text.slice(at - offset, to - offset), here, at);
		open = later;
		at = to;
		return piece;
	};
	for (const mark of outer) {
		if (mark.start > at) woven.push(take(mark.start));
		woven.push([element(mark, mark.end > at ? take(mark.end) : [])]);
	}
	const isLeft = at < end || open.length > 0 || begun < inner.length;
	return (isLeft ? [...woven, take(end)] : woven).flat();
}

/** The marks of the outermost layer, as many as stand side by side. */
function outermost(marks: readonly Mark[]): Mark[] {
	const top = marks
		.map(layer)
		.reduce<number>((least, each) => Math.min(least, each), LAYERS.length);
	const outer: Mark[] = [];
	for (const mark of marks
		.filter((candidate) => layer(candidate) === top)
		.sort((a, b) => a.start - b.start || b.end - a.end))
		if (mark.start >= (outer.at(-1)?.end ?? 0)) outer.push(mark);
	return outer;
}

/** The parts of the marks up to `to`, and what is left of them behind it. Only the first part keeps the id. */
function cut(marks: readonly Mark[], from: number, to: number): [here: Mark[], later: Mark[]] {
	const here: Mark[] = [];
	const later: Mark[] = [];
	for (const mark of marks) {
		const isPoint = mark.start === mark.end;
		if (isPoint ? mark.start > to : mark.start >= to) later.push(mark);
		else if (mark.end <= to) here.push(mark);
		else {
			here.push({ ...mark, start: Math.max(mark.start, from), end: to });
			const { id: _, ...attributes } = mark.attributes;
			later.push({ ...mark, start: to, attributes });
		}
	}
	return [here, later];
}

function element(mark: Mark, children: PhrasingContent[]): MdxJsxTextElement {
	return {
		type: 'mdxJsxTextElement',
		name: mark.name,
		attributes: Object.entries(mark.attributes).map(([name, value]) => ({
			type: 'mdxJsxAttribute',
			name,
			value,
		})),
		children,
	};
}
