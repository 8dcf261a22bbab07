/** Smaller numbers without a unit are everywhere. */
const COUNTABLE = 1000;
const SCALES: Record<string, number> = { '': 1, 千: 1e3, 万: 1e4, 亿: 1e8, 万亿: 1e12 };
const SCALED = /(\d+(?:\.\d+)?)[多余几]?(万亿|亿|万|千|)[多余几]?/g;

/**
 * The amounts of the folded texts that a term may have rounded, cut short, or written at another scale,
 * with the same unit, if it has one: 469.48亿 for 469亿, 3500多家 for 3500家, 2.8万条 for 28000条.
 */
export function amountsLike(term: string, texts: readonly string[]): string[] {
	const [, number, scale, unit] =
		/^(\d+(?:\.\d+)?)(万亿|亿|万|千|)(\D*)$/.exec(term.replace(/[多余几]/, '')) ?? [];
	if (number === undefined) return [];
	const step = SCALES[scale!]! / 10 ** (number.split('.')[1]?.length ?? 0);
	const meant = Number(number) * SCALES[scale!]!;
	if (unit === '' && meant < COUNTABLE) return [];
	const isMeant = (value: number) => value > meant - step / 2 && value < meant + step;
	const found = texts.flatMap((text) =>
		[...text.matchAll(SCALED)].flatMap(({ 0: whole, 1: digits, 2: power, index }) => {
			// 31省 is 31个省.
			const counted = [unit!, `个${unit!}`].find((each) =>
				text.startsWith(each, index + whole.length),
			);
			const isSame = counted !== undefined && isMeant(Number(digits) * SCALES[power!]!);
			return isSame ? [whole + counted] : [];
		}),
	);
	return [...new Set(found)];
}
