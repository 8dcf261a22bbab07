import type { Range } from '../../../src/text/range.ts';

/** A form at a place where it is printed. */
export interface Printed<T> extends Range {
	of: T;
}

/**
 * Finds every form wherever a text prints it, also within another or across its edge; a form does
 * not overlap itself. The places come in the order of the forms.
 */
export function finder<T>(
	forms: readonly { form: string; of: T }[],
): (text: string) => Printed<T>[] {
	const byFirst = Map.groupBy(
		forms.map((each, rank) => ({ ...each, rank })),
		({ form }) => form.charAt(0),
	);
	return (text) => {
		const free = new Map<number, number>();
		const found: (Printed<T> & { rank: number })[] = [];
		for (let start = 0; start < text.length; start++)
			for (const { form, of, rank } of byFirst.get(text.charAt(start)) ?? []) {
				if (start < (free.get(rank) ?? 0) || !text.startsWith(form, start)) continue;
				const end = start + form.length;
				free.set(rank, end);
				found.push({ start, end, of, rank });
			}
		return found
			.sort((a, b) => a.rank - b.rank || a.start - b.start)
			.map(({ rank: _, ...printed }) => printed);
	};
}
