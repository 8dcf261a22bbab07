import { parse } from 'postcss';

/** What a window has beside a container in it, in em: its edges on both sides. */
const EDGES = 4;

/**
 * A style sheet whose rules for narrow containers hold in narrow windows instead where a browser knows
 * no containers. Throws with file and line where a container is asked for anything but its greatest width.
 */
export function withWindows(css: string, from?: string): string {
	const sheet = parse(css, { from });
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
	return sheet.toString();
}
