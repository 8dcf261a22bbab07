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
	const ranked = forms.map((each, rank) => ({ ...each, rank }));
	const byForm = Map.groupBy(ranked, ({ form }) => form);
	const byFirst = Map.groupBy(byForm.keys(), (form) => form.charAt(0));
	const lengths = new Map(
		[...byFirst].map(([first, own]) => [first, new Set(own.map(({ length }) => length))]),
	);
	return (text) => {
		const free = new Map<number, number>();
		const found: (Printed<T> & { rank: number })[] = [];
		for (let start = 0; start < text.length; start++)
			for (const length of lengths.get(text.charAt(start)) ?? [])
				for (const { of, rank } of byForm.get(text.slice(start, start + length)) ?? []) {
					if (start < (free.get(rank) ?? 0)) continue;
					const end = start + length;
					free.set(rank, end);
					found.push({ start, end, of, rank });
				}
		return found
			.sort((a, b) => a.rank - b.rank || a.start - b.start)
			.map(({ rank: _, ...printed }) => printed);
	};
}
