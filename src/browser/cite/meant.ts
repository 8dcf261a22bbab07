/** What an address means that has no place on its page. */
export interface Meant {
	id: string;
	/** Whether it is what was meant, or only near it: the paragraph of a sentence that is gone. */
	isSame: boolean;
}

/**
 * The id of a page that an address means: with the punctuation of a sentence glued to it, in capitals,
 * in full-width letters; else the block around what it names.
 */
export function meantBy(asked: string, has: (id: string) => boolean): Meant | undefined {
	const plain = asked.normalize('NFKC');
	const [glued = ''] = /^[\w-]+/.exec(plain) ?? [];
	const forms = [asked, plain, glued, glued.replace(/[-_]+$/, '')];
	const same = [...forms, ...forms.map((form) => form.toLowerCase())].find((id) => id && has(id));
	if (same) return { id: same, isSame: true };
	// From a sentence to its paragraph, from there to the case study.
	const parts = glued.toLowerCase().split('-');
	for (let length = parts.length - 1; length > 0; length--) {
		const id = parts.slice(0, length).join('-');
		if (has(id)) return { id, isSame: false };
	}
	return undefined;
}
