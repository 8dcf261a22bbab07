import type { Identifier } from '@mdn/browser-compat-data';
import { parse } from 'postcss';
import selectors from 'postcss-selector-parser';
import { known, lacking } from './support.ts';

const css = known.css as Record<string, Record<string, Identifier>>;

/** What a style sheet asks for and one of the oldest browsers does not know. */
export function newInStyles(sheet: string): Set<string> {
	const found = new Set<string>();
	const note = (name: string, row: Identifier | undefined) => {
		if ((lacking(row) ?? []).length > 0) found.add(name);
	};
	parse(sheet).walk((node) => {
		if (node.type === 'atrule') {
			note(`@${node.name}`, css['at-rules']![node.name]);
			for (const [, feature = ''] of node.params.matchAll(/\(([a-z-]+)/g))
				if (node.name === 'media') note(`@media ${feature}`, css['at-rules']!['media']?.[feature]);
			if (/[<>]=?/.test(node.params))
				note(`@${node.name} <=`, css['at-rules']!['media']?.['range_syntax']);
		} else if (node.type === 'rule') {
			selectors((root) =>
				root.walkPseudos(({ value }) => {
					const name = value.replace(/^:+/, '');
					note(`:${name}`, css['selectors']![name]);
				}),
			).processSync(node.selector.replace(/^[\d.]+%$|^(from|to)$/, 'a'));
		} else if (node.type === 'decl' && !node.prop.startsWith('--') && !node.prop.startsWith('-')) {
			const property = css['properties']![node.prop];
			note(node.prop, property);
			const value = node.value.replace(/"[^"]*"|'[^']*'/g, '');
			for (const [word] of value.matchAll(/(?<![\w-])[a-z][a-z-]*(?![\w(-])/g))
				if (!word.startsWith('_')) note(`${node.prop}: ${word}`, property?.[word]);
			for (const [, name = ''] of value.matchAll(/(?<![\w-])([a-z][a-z-]*)\(/g))
				note(`${name}()`, css['types']![name] ?? css['types']!['color']?.[name]);
			for (const [, unit = ''] of value.matchAll(/(?<![\w#-])[\d.]+([a-z]+)\b/g))
				note(`1${unit}`, unitRow(unit));
		}
	});
	return found;
}

/** Windows that change their height have units of their own, which MDN keeps by what they measure. */
function unitRow(unit: string): Identifier | undefined {
	const length = css['types']!['length'];
	const kind = { d: 'dynamic', s: 'small', l: 'large' }[
		/^([dsl])v(h|w|b|i|min|max)$/.exec(unit)?.[1] ?? ''
	];
	return kind ? length?.[`viewport_percentage_units_${kind}`] : length?.[unit];
}
