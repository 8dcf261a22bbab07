/** The first year of a range with its dash, a number with its unit, and 互联网+ by its last two signs. */
const WHOLE =
	/(\d+—(?=\d)|\d[\d.]*(?:[%余多万亿]+|立方米|分钟|人次|[个份笔条件次种省级年月日天分秒人项批家倍元处节篇号场起字句段]|期(?!间))+|\p{Script=Han}\+)/u;

/** Words of the edition in pieces; no line tears apart every second one. */
export const pieces = (text: string): string[] => text.split(WHOLE);

/** Words without, and with, the last two characters and the marks behind them, which no line tears apart. */
export function withTail(words: string): [rest: string, tail: string] {
	const at = words.search(/[\p{L}\p{N}][^\p{L}\p{N}]*[\p{L}\p{N}][^\p{L}\p{N}]*$/u);
	return at === -1 ? [words, ''] : [words.slice(0, at), words.slice(at)];
}
