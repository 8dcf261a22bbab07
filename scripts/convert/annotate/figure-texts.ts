import type { FigureSeed } from '../../../src/schema/figure.ts';
import { problem, type Problem } from '../problems/problems.ts';
import type { Seed } from '../seeds/seed.ts';
import { evaluate } from './formula.ts';

/** `{n-a / n-b|1}` in a text, or `{n-a / n-b%1}` for a percentage: a formula and its decimals. */
const COMPUTED = /\{(?<formula>[^{}|%]+)(?<form>[|%])(?<decimals>\d)\}/g;

const TEXTS = ['title', 'subtitle', 'description', 'incomparable'] as const;

/** The figure with every computed value in its texts written out; `values` are those of the numbers. */
export function fillIn(
	seed: Seed<FigureSeed[]>,
	figure: FigureSeed,
	index: number,
	values: ReadonlyMap<string, number>,
): { figure: FigureSeed; problems: Problem[] } {
	const problems: Problem[] = [];
	const fill = (key: (typeof TEXTS)[number]): string => {
		const at = () => seed.at([index, key]);
		const text = figure[key].replace(
			COMPUTED,
			(_, formula: string, form: string, decimals: string) => {
				const value = evaluate(formula, (id) => values.get(id));
				if (typeof value === 'number')
					return form === '%'
						? `${(value * 100).toFixed(Number(decimals))}%`
						: value.toFixed(Number(decimals));
				const facts = { figure: figure.id, formula, fault: value };
				problems.push(problem('figure-formula', at(), facts));
				return '';
			},
		);
		const [sign] = /[{}]/.exec(text) ?? [];
		if (sign) problems.push(problem('figure-brace', at(), { figure: figure.id, sign, text: key }));
		return text;
	};
	const filled = Object.fromEntries(TEXTS.map((key) => [key, fill(key)]));
	return { figure: { ...figure, ...filled }, problems };
}
