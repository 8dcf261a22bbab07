/** A day or a month as readers type it: 2016-04-26, 2016/4/26, 2016.4, 20160426, 2016年04月26日. */
const TYPED =
	/^(\d{4})(?:[-/.–](\d{1,2})(?:[-/.–](\d{1,2}))?|年0?(\d{1,2})月(?:0?(\d{1,2})日?)?|(\d{2})(\d{2}))$/;

/** Years as readers type them: 2011年-2015年, 2011至2015年. */
const YEARS = /^(\d{4})(?:年[-—–~至到]{1,2}(\d{4})年?|[-—–~至到]{1,2}(\d{4})年)$/;

/**
 * A day, a month or years in the form that texts print, from the whole to its parts: 2016年4月26日,
 * 2016年4月, 4月26日; 2011—2015年, 2011年, 2015年; none where a query is no date.
 */
export function datesIn(query: string): string[] {
	const date = query.trim().normalize('NFKC');
	const [, first, ...last] = YEARS.exec(date) ?? [];
	if (first) {
		const end = last.join('');
		return [`${first}—${end}年`, `${first}年`, `${end}年`];
	}
	const [, year, ...parts] = TYPED.exec(date) ?? [];
	const [month, day] = parts.flatMap((part) => (part ? [Number(part)] : []));
	if (!month || month > 12 || (day !== undefined && (day < 1 || day > 31))) return [];
	const inMonth = `${year}年${month}月`;
	return day ? [`${inMonth}${day}日`, inMonth, `${month}月${day}日`] : [inMonth];
}
