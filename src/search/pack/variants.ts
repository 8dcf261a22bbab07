import { Converter, Locale } from 'opencc-js';

/** Where the unified ideographs and their first extension stand. */
const HAN: [number, number][] = [
	[0x3400, 0x4dbf],
	[0x4e00, 0x9fff],
];

/**
 * Traditional characters, each with the simplified ones that it may stand for behind it: 體体 國国
 * 覆覆复. Only what leads to a character of the text; one that the text itself uses stands for
 * itself, too, and first.
 */
export function variantsIn(text: string): string {
	const used = new Set(text);
	const entries: string[] = [];
	for (const [character, simplified] of (variants ??= all())) {
		const others = simplified.filter((to) => used.has(to));
		if (others.length === 0) continue;
		entries.push([character, ...(used.has(character) ? [character] : []), ...others].join(''));
	}
	return entries.join(' ');
}

/** The same for all reports, and made once. */
let variants: [character: string, simplified: string[]][] | undefined;

/** Every character that may stand for others, with all of them. */
function all(): [character: string, simplified: string[]][] {
	const known = inPhrases();
	const convert = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
	return HAN.flatMap(([first, last]) =>
		Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
	).flatMap((character): [string, string[]][] => {
		const simplified = [...convert.map((to) => to(character)), ...(known.get(character) ?? [])];
		const others = [...new Set(simplified)].filter((to) => to !== character);
		return others.length > 0 ? [[character, others]] : [];
	});
}

/** What each traditional character stands for in some phrase or other: 藉 for 借 and for 藉. */
function inPhrases(): Map<string, Set<string>> {
	const known = new Map<string, Set<string>>();
	const add = (traditional: string, simplified: string) => {
		const characters = [...simplified];
		for (const [index, character] of [...traditional].entries()) {
			const to = characters[index];
			if (to === undefined || to === character) continue;
			known.set(character, (known.get(character) ?? new Set()).add(to));
		}
	};
	for (const [from, to] of phrases(Locale.to['cn']!)) add(from, to);
	for (const [to, from] of phrases(Locale.from['cn']!)) add(from, to);
	return known;
}

/** The entries of dictionaries, `from to` each, where both are of one length. */
function phrases(groups: (typeof Locale.to)[string]): [string, string][] {
	return groups
		.flat()
		.flatMap((dictionary) =>
			typeof dictionary === 'string'
				? dictionary.split('|').map((entry): [string, string] => {
						const [from = '', to = ''] = entry.split(' ');
						return [from, to];
					})
				: [...dictionary].map(([from, to]): [string, string] => [from, to]),
		)
		.filter(([from, to]) => [...from].length === [...to].length);
}
