/** A query that was copied, without the number of a heading before it or of a note behind it; none where it has neither. */
export const copied = (query: string): string[] => {
	const bare = query
		.trim()
		.replace(/^[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.．、）)]\s*(?=[^\s\d])/, '')
		.replace(/\s*[[［〔(（]\d{1,3}[\]］〕)）]$/, '');
	return bare === query.trim() ? [] : [bare];
};
