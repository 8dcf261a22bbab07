import { expect, test } from 'vitest';
import { forOldest } from './for-oldest.ts';

const written = (css: string) => forOldest(css).replace(/\s+/g, ' ');

test('what holds in a narrow container holds in a narrow window where there are none', () => {
	const css = '@container data (max-width: 42em) { .data { display: block } td { margin: 0 } }';
	expect(written(css)).toContain(css);
	expect(written(css)).toContain(
		'@supports not (container-type: inline-size) { @media screen and (max-width: 46em) { .data { display: block }td { margin: 0 } } }',
	);
});

test('a container for which no window can stand in is refused with its place', () => {
	const css = 'a {}\n@container (min-aspect-ratio: 1) { b {} }';
	expect(() => forOldest(css, 'x.css')).toThrow(/x\.css:2:1: No window can stand in/);
});

test('a list of elements is written out, as light as each of them; one of classes stays', () => {
	expect(written('.data :is(th, td):last-child { margin: 0 }')).toBe(
		'.data th:last-child, .data td:last-child { margin: 0 }',
	);
	expect(written('.toc :is(header, li):has(a) :is(h2, b), p { margin: 0 }')).toBe(
		'.toc header:has(a) h2, .toc header:has(a) b, .toc li:has(a) h2, .toc li:has(a) b, p { margin: 0 }',
	);
	expect(written('.toc :is(.who, .mk) { margin: 0 }')).toBe('.toc :is(.who, .mk) { margin: 0 }');
});

test('a shorthand with a variable is written side by side, and no other', () => {
	expect(written('a { padding-block: calc(var(--x) / 2) 0; margin-inline: auto }')).toBe(
		'a { padding-top: calc(var(--x) / 2); padding-bottom: 0; margin-inline: auto }',
	);
	expect(written('a { padding-inline: var(--edge) }')).toBe(
		'a { padding-left: var(--edge); padding-right: var(--edge) }',
	);
	expect(written('a { border-block: 1px solid var(--line) }')).toBe(
		'a { border-top: 1px solid var(--line); border-bottom: 1px solid var(--line) }',
	);
	expect(written('a { inset: 1px var(--edge) auto }')).toBe(
		'a { top: 1px; right: var(--edge); bottom: auto; left: var(--edge) }',
	);
});
