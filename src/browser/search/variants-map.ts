/** Pairs of a traditional and a simplified character, written as 體体國国, as a map. */
export function readVariants(pairs: string): Map<string, string> {
	const characters = [...pairs];
	return new Map(
		characters.flatMap((character, at) =>
			at % 2 === 0 ? [[character, characters[at + 1]!] as const] : [],
		),
	);
}
