import type { PinyinTerm } from '../../search/block.ts';

/** How many terms are offered. */
const MOST = 6;

/**
 * The terms that sound like a Latin query, with tone marks or without: whole pinyin, initials, then
 * syllables at the beginning or inside; where there are none, what begins so, as while it is typed.
 */
export function soundingLike(query: string, terms: readonly PinyinTerm[]): string[] {
	const wanted = soundOf(query);
	if (!/^[a-z]{2,60}$/.test(wanted)) return [];
	const having = (fits: (syllables: readonly string[], full: string) => boolean): string[] =>
		terms
			.filter(([, sound]) => fits(sound.split(' '), sound.replaceAll(' ', '')))
			.map(([term]) => term);
	const found = [
		...having((_, full) => full === wanted),
		...having((syllables) => syllables.map(([initial]) => initial).join('') === wanted),
		...(wanted.length < LONG ? [] : having((syllables) => beginsWith(syllables, wanted))),
		...(wanted.length < LONG
			? []
			: having((syllables) => syllables.some((_, at) => beginsWith(syllables.slice(at), wanted)))),
	];
	const begun = wanted.length < LONG ? [] : having((_, full) => full.startsWith(wanted));
	return [...new Set(found.length > 0 ? found : begun)].slice(0, MOST);
}

/** Two terms that sound like a Latin query side by side: 网络安全 for wangluoanquan. */
export function soundingLikeTwo(query: string, terms: readonly PinyinTerm[]): string[] {
	const wanted = soundOf(query);
	const full = terms.map(([term, sound]) => [term, sound.replaceAll(' ', '')] as const);
	return full.flatMap(([first, sound]) => {
		const rest = wanted.startsWith(sound) ? wanted.slice(sound.length) : '';
		return rest === ''
			? []
			: full.flatMap(([second, own]) => (own === rest ? [first + second] : []));
	});
}

/** The letters of a query, without tones and signs that part syllables. */
const soundOf = (query: string): string =>
	query
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll('u\u0308', 'v')
		.replace(/[\s'’\p{M}]/gu, '');

/** A shorter sound is the beginning of nearly everything. */
const LONG = 4;

/** Whether syllables begin with a sound, none of them cut. */
function beginsWith(syllables: readonly string[], wanted: string): boolean {
	let sound = '';
	for (const syllable of syllables) {
		sound += syllable;
		if (sound.length >= wanted.length) break;
	}
	return sound === wanted;
}
