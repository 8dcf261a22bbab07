import type { PinyinTerm } from '../../search/block.ts';

/** How many terms are offered. */
const MOST = 6;

/** The terms that sound like a Latin query, with tone marks or without: whole pinyin, initials, then the beginning of either. */
export function soundingLike(query: string, terms: readonly PinyinTerm[]): string[] {
	const wanted = query
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll('u\u0308', 'v')
		.replace(/[\s'’\p{M}]/gu, '');
	if (!/^[a-z]{2,60}$/.test(wanted)) return [];
	const degrees: ((full: string, initials: string) => boolean)[] = [
		(full) => full === wanted,
		(_, initials) => initials === wanted,
		(full) => wanted.length >= 4 && full.startsWith(wanted),
		(full) => wanted.length >= 5 && full.includes(wanted),
	];
	const found = degrees.flatMap((fits) =>
		terms
			.filter(([, syllables]) => {
				const parts = syllables.split(' ');
				return fits(parts.join(''), parts.map(([initial]) => initial).join(''));
			})
			.map(([term]) => term),
	);
	return [...new Set(found)].slice(0, MOST);
}
