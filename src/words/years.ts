/** Years in a list, three and more in a row as from when to when: 2011—2015、2017、2018. */
export const yearsInWords = (years: readonly number[]): string =>
	rowsOf(years)
		.flatMap(([first, last]) => {
			if (last - first > 1) return `${first}—${last}`;
			return last > first ? [String(first), String(last)] : String(first);
		})
		.join('、');

/** The first and the last of each row of years without a gap: few, however many years. */
export function rowsOf(years: readonly number[]): [first: number, last: number][] {
	const rows: [first: number, last: number][] = [];
	for (const year of years.toSorted((a, b) => a - b)) {
		const row = rows.at(-1);
		if (row && row[1] >= year - 1) row[1] = year;
		else rows.push([year, year]);
	}
	return rows;
}
