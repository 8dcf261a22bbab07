/** The classes that say how much room is held for a part of a page, in lines of the text. */
export const heldClasses = (held: { wide: number; narrow: number; reach: number }): string[] =>
	NAMES.filter((name) => held[name] > 0).map((name) => `${name}-${held[name]}`);

/** The rules of these classes: a page’s policy lets no element have a style of its own. */
export const heldSheet = (classes: readonly string[]): string =>
	[...new Set(classes)]
		.map((each) => {
			const [name, lines] = each.split('-');
			return `.${each}{--${name}:calc(${lines}*var(--lead))}`;
		})
		.join('');

const NAMES = ['wide', 'narrow', 'reach'] as const;
