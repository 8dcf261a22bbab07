/** Whether a name is made of characters of a full name, in their order: 环保部 of 环境保护部. */
export function isShortOf(short: string, full: string): boolean {
	let at = -1;
	return [...short].every((character) => (at = full.indexOf(character, at + 1)) !== -1);
}
