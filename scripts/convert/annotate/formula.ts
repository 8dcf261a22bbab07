const TOKEN = /\s*(n(?:-[a-z0-9]+)+|\d+(?:\.\d+)?|[-+*/()])/y;

/**
 * The value of a formula over + - * / ( ), constants and ids of numbers (`n-customs-5 /
 * n-customs-4`), or, as the end of a sentence, what is wrong with it; so is a division by nought.
 * An operator behind an id needs a space before it.
 */
export function evaluate(
	formula: string,
	valueOf: (id: string) => number | undefined,
): number | string {
	const tokens = tokenise(formula);
	if (!tokens) return 'is not a formula';
	const unknown = tokens.find((token) => token.startsWith('n') && valueOf(token) === undefined);
	if (unknown) return `names ${unknown}, which is not a number`;

	let at = 0;
	const take = (...signs: string[]) =>
		signs.includes(tokens[at] ?? '') ? tokens[at++] : undefined;
	let depth = 0;
	const factor = (): number => {
		if (take('(')) {
			// Nobody reads more than this.
			if (++depth > 100) return NaN;
			const value = sum();
			depth--;
			return take(')') ? value : NaN;
		}
		const token = tokens[at++] ?? '';
		return token.startsWith('n') ? valueOf(token)! : token === '' ? NaN : Number(token);
	};
	const product = (): number => {
		let value = factor();
		for (let sign = take('*', '/'); sign; sign = take('*', '/'))
			value = sign === '*' ? value * factor() : value / factor();
		return value;
	};
	const sum = (): number => {
		let value = product();
		for (let sign = take('+', '-'); sign; sign = take('+', '-'))
			value = sign === '+' ? value + product() : value - product();
		return value;
	};
	const value = sum();
	return at === tokens.length && Number.isFinite(value) ? value : 'is not a formula';
}

function tokenise(formula: string): string[] | undefined {
	const tokens: string[] = [];
	const { length } = formula.trimEnd();
	for (let at = 0; at < length; at = TOKEN.lastIndex) {
		TOKEN.lastIndex = at;
		const token = TOKEN.exec(formula)?.[1];
		if (token === undefined) return undefined;
		tokens.push(token);
	}
	return tokens;
}
