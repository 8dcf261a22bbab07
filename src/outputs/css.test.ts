import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cssString } from './css.ts';

/** The text of a CSS string, as a browser reads its escapes. */
const read = (css: string) =>
	css
		.slice(1, -1)
		.replaceAll(/\\([0-9a-f]{1,6}) /g, (_, code: string) =>
			String.fromCodePoint(parseInt(code, 16)),
		);

test('a heading comes out as it is', () => {
	expect(cssString('创建海关科技创新信息化模式，助力海关征管现代化')).toBe(
		'"创建海关科技创新信息化模式，助力海关征管现代化"',
	);
});

test('any text comes back, and nothing in it ends the string, the sheet or the page', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			const css = cssString(`用好"大数据"</style><script>（甲\\乙）${text}`);
			expect(css.slice(1, -1)).not.toMatch(/["<>\n\r\f]|\\(?![0-9a-f]{1,6} )/);
			expect(read(css)).toBe(`用好"大数据"</style><script>（甲\\乙）${text}`);
		}),
	);
});
