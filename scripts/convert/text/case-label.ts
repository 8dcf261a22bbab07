/** A case study as its label is written, and as it nearly is. */
export function caseStudyLike(label: string): { exact: RegExp; near: RegExp } {
	const word = [...wordOf(label)].map(plain).join(String.raw`\s*`);
	const either = [...label.replaceAll(/\s/g, '')].map((sign) => {
		const folded = sign.normalize('NFKC');
		return folded === sign ? plain(sign) : `[${plain(sign)}${plain(folded)}]`;
	});
	const brackets = String.raw`[\]】〕〗:\s]`;
	return {
		exact: new RegExp(`^${either.join('')}`),
		near: new RegExp(
			String.raw`^[[【〔〖]\s*${word}|^《${word}》|^${word}\s*${brackets}|^[[【〔〖]\p{Script=Han}{0,4}案例${brackets}`,
			'u',
		),
	};
}

/** A label without its signs. */
export const wordOf = (label: string) => label.replaceAll(/[\p{P}\s]/gu, '');

/** Words as a pattern that fits them and nothing else. */
export const plain = (words: string) => words.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
