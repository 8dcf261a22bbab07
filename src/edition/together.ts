import type { Edition } from './edition.ts';
import type { RecommendationUnit } from './unit.ts';

/** With whom a body proposed: 与公安部、财政部同提; beyond three, the first two and the count. */
export function together(
	{ proposersOf }: Edition,
	recommendation: RecommendationUnit,
	body: string,
): string {
	const others = proposersOf(recommendation)
		.map(({ ministry }) => ministry)
		.filter(({ id }) => id !== body)
		.map(({ label }) => label);
	if (others.length === 0) return '独自提出';
	const named = others.length > 3 ? others.slice(0, 2) : others;
	const rest = others.length > 3 ? `等${others.length}个部门` : '';
	return `与${named.join('、')}${rest}同提`;
}
