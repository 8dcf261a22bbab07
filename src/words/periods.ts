/** An ISO 8601 date or interval in words: 2015年, 至2016年4月26日, 2013年12月起. */
export function inWords(iso: string): string {
	const [from = '', to] = iso.split('/');
	if (to === undefined) return day(from);
	if (from === '..') return `至${day(to)}`;
	return to === '..' ? `${day(from)}起` : `${day(from)}—${day(to)}`;
}

function day(iso: string): string {
	const [date = '', time] = iso.split('T');
	const [year, month, dayOfMonth] = date.split('-');
	const parts = [
		`${year}年`,
		month && `${Number(month)}月`,
		dayOfMonth && `${Number(dayOfMonth)}日`,
	];
	return parts.filter(Boolean).join('') + (time ? ` ${time.slice(0, 5)}` : '');
}

/** Whether a period is the report's year, reaches beyond it, or is not stated. */
export function span(period: string | undefined, year: number): '当年' | '跨年或他年' | '原文未载' {
	if (period === undefined) return '原文未载';
	const isWithin = period.split('/').every((part) => part.startsWith(String(year)));
	return isWithin ? '当年' : '跨年或他年';
}
