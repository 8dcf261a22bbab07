/** Years in a list, three and more in a row as from when to when: 2011—2015、2017、2018. */
export function yearsInWords(years: readonly number[]): string {
	const runs: number[][] = [];
	for (const year of [...years].sort((a, b) => a - b))
		if (runs.at(-1)?.at(-1) === year - 1) runs.at(-1)!.push(year);
		else runs.push([year]);
	return runs
		.flatMap((run) => (run.length > 2 ? `${run[0]}—${run.at(-1)}` : run.map(String)))
		.join('、');
}
