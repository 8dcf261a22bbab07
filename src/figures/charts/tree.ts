import type { FigureOf } from '../../schema/figure.ts';
import { drawTree } from '../tree.ts';
import type { Chart, ChartSource } from '../view.ts';
import { numberOf, numberTable, sentenceOf, wordsOf } from './numbers.ts';

/** What stands over what: a root, and below it levels of as many branches as the text counts. */
export function tree({ seed, edition }: ChartSource<FigureOf<'tree'>>): Chart {
	const panels = seed.panels.map((panel) => ({
		...panel,
		levels: panel.levels.map(({ label, number: id, isMany, isApart }) => {
			const number = numberOf(edition, id);
			return {
				label,
				printed: wordsOf(number),
				count: number.value,
				isMany,
				isApart,
				id,
				datum: sentenceOf(edition, number, label),
			};
		}),
	}));
	const hasMany = panels.some(({ levels }) => levels.some(({ isMany }) => isMany));
	return {
		panels: panels.map(({ title, unit, root, levels }) => ({
			title,
			unit,
			says: `${title}：${[root, ...levels.map(({ label, printed }) => `${label}${printed}`)].join('，其下')}`,
			draw: (width) => drawTree(root, levels, width),
		})),
		key: [
			{ sign: 'dot', text: '一点为一个' },
			...(hasMany ? [{ sign: 'stroke' as const, text: '短划示其众多，不计数' }] : []),
		],
		table: numberTable(
			edition,
			panels.flatMap(({ title, levels }) =>
				levels.map(({ label, id }) => ({ panel: title, label, number: numberOf(edition, id) })),
			),
		),
	};
}
