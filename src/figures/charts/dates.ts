import type { DateRow } from '../../schema/date.ts';
import { inWords } from '../../words/periods.ts';

/** A date as the text prints it, with the year that it leaves out. */
export function printedOf({
	quote,
	iso,
	inferred,
}: Pick<DateRow, 'quote' | 'iso' | 'inferred'>): string {
	if (/\d{4}年/.test(quote)) return quote;
	return inferred && !quote.startsWith('同年')
		? `${quote}（${endOf(iso).slice(0, 4)}年，推定）`
		: inWords(iso);
}

/** The end of an interval, or its beginning where the end is open. */
export function endOf(iso: string): string {
	const [from = '', to] = iso.split('/');
	return to === undefined || to === '..' ? from : to;
}
