/** Which lines of the source blocks were read from: 第31—33行, 第5行. */
export function linesWords(blocks: readonly { lines: readonly [number, number] }[]): string {
	const all = blocks.flatMap(({ lines }) => lines);
	const [first, last] = [Math.min(...all), Math.max(...all)];
	return `第${first === last ? first : `${first}—${last}`}行`;
}
