/** The fewest characters that make a name. */
const NAME = 4;

/** What several reports are called together: the words in which all their titles end, if those make a name. */
export function commonName(titles: readonly string[]): string {
	const [first = '', ...others] = titles;
	let length = first.length;
	for (const title of others) {
		let same = 0;
		while (same < length && first.at(-1 - same) === title.at(-1 - same)) same++;
		length = same;
	}
	const name = first.slice(first.length - length).replace(/^[^\p{Script=Han}]+年?/u, '');
	return name.length >= NAME ? name : '各年报告';
}
