/** Blocks by the lines of the source that they were read from. */
type Lined = readonly { lines: readonly [number, number] }[];

/** The first and the last line of the source that blocks were read from. */
export function spanOf(blocks: Lined): [first: number, last: number] {
	const all = blocks.flatMap(({ lines }) => lines);
	return [Math.min(...all), Math.max(...all)];
}

/** Which lines of the source blocks were read from: 第31—33行, 第5行. */
export function linesWords(blocks: Lined): string {
	const [first, last] = spanOf(blocks);
	return `第${first === last ? first : `${first}—${last}`}行`;
}
