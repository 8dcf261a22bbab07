import { expect, test } from 'vitest';
import { withWindows } from './containers.ts';

test('what holds in a narrow container holds in a narrow window where there are none', () => {
	const css = '@container data (max-width: 42em) { .data { display: block } td { margin: 0 } }';
	const written = withWindows(css).replace(/\s+/g, ' ');
	expect(written).toContain(css);
	expect(written).toContain(
		'@supports not (container-type: inline-size) { @media screen and (max-width: 46em) { .data { display: block }td { margin: 0 } } }',
	);
});

test('a container for which no window can stand in is refused with its place', () => {
	const css = 'a {}\n@container (min-aspect-ratio: 1) { b {} }';
	expect(() => withWindows(css, 'x.css')).toThrow(/x\.css:2:1: No window can stand in/);
});
