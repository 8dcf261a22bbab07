import { NEAR, STYLES, type Style } from './heading-styles.ts';
import type { Level, Pattern } from './pattern.ts';

/**
 * What nearly is a heading. Where one level alone counts with these signs, it is also meant where
 * brackets stand that it has not, or the other way round.
 */
export function nearHeadings(headings: readonly { kind: Level; style: Style }[]): Pattern[] {
	const families = new Set(headings.map(({ style }) => style.family));
	const own = headings.map(({ kind, style }): Pattern => {
		return { kind, style, pattern: style.near, isSpaced: false };
	});
	const others = headings.flatMap(({ kind, style }): Pattern[] => {
		const family = (
			{
				han: 'han in brackets',
				'han in brackets': 'han',
				digits: 'digits in brackets',
				'digits in brackets': 'digits',
			} as const
		)[style.family];
		if (families.has(family) || style === STYLES['一'] || style === STYLES['1.']) return [];
		return [{ kind, style, pattern: NEAR[family], isSpaced: false }];
	});
	// (1 is nearer to (1) than to 1.
	const isInBrackets = ({ style }: Pattern) => style?.family.endsWith('brackets') ?? false;
	return [...own.filter(isInBrackets), ...own.filter((each) => !isInBrackets(each)), ...others];
}
