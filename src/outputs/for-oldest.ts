import { list, parse, type Root } from 'postcss';

/**
 * A style sheet with what the bundler does not write down for the oldest browsers: windows in the place
 * of containers, and sides in the place of shorthands whose value is known in the page alone. Throws with
 * file and line where no window can stand in for a container.
 */
export function forOldest(css: string, from?: string): string {
	const sheet = parse(css, { from });
	addWindows(sheet);
	writeOut(sheet);
	partSides(sheet);
	return sheet.toString();
}

/** What a window has beside a container in it, in em: its edges on both sides. */
const EDGES = 4;

/** Where no container is known, what holds in a narrow one holds in a narrow window. */
function addWindows(sheet: Root): void {
	sheet.walkAtRules('container', (rule) => {
		const width = /^\w+ \(max-width: (\d+)em\)$/.exec(rule.params)?.[1];
		if (!width)
			throw rule.error(
				'No window can stand in for this container. Write it as “name (max-width: 42em)”.',
			);
		const window = `screen and (max-width: ${Number(width) + EDGES}em)`;
		rule.after(
			`@supports not (container-type: inline-size) { @media ${window} { ${rule.nodes?.join('')} } }`,
		);
	});
}

/**
 * `.data :is(th, td)` as two selectors. The bundler says it a second time with the older name of `:is()`,
 * which weighs as much as a class in browsers that know both, and would win over what follows.
 */
function writeOut(sheet: Root): void {
	sheet.walkRules((rule) => {
		rule.selectors = rule.selectors.flatMap(branches);
	});
}

function branches(selector: string): string[] {
	const [, before, elements, after] = /^(.*?):is\(([a-z\d, ]+)\)(.*)$/s.exec(selector) ?? [];
	if (before === undefined) return [selector];
	return elements!.split(/,\s*/).flatMap((each) => branches(`${before}${each}${after}`));
}

/** Shorthands of Chromium 87, with the sides that they set; the edition is written from left to right. */
const SIDES: Record<string, readonly string[]> = {
	'padding-block': ['padding-top', 'padding-bottom'],
	'padding-inline': ['padding-left', 'padding-right'],
	'margin-block': ['margin-top', 'margin-bottom'],
	'margin-inline': ['margin-left', 'margin-right'],
	'inset-block': ['top', 'bottom'],
	'inset-inline': ['left', 'right'],
	'border-block': ['border-top', 'border-bottom'],
	'border-inline': ['border-left', 'border-right'],
	inset: ['top', 'right', 'bottom', 'left'],
};

/** The bundler parts a shorthand whose values it can read; with a variable among them it leaves it as it is. */
function partSides(sheet: Root): void {
	sheet.walkDecls((declaration) => {
		const sides = SIDES[declaration.prop];
		if (!sides || !declaration.value.includes('var(')) return;
		const values = declaration.prop.startsWith('border')
			? [declaration.value]
			: list.space(declaration.value);
		for (const [index, prop] of sides.entries())
			// As in all such shorthands: what is not said of a side is as on the one across from it.
			declaration.before({ prop, value: values[index] ?? values[index - 2] ?? values[0]! });
		declaration.remove();
	});
}
