import { drawDumbbells } from '../dumbbell.ts';
import { drawNumerals } from '../numerals.ts';
import { drawTree } from '../tree.ts';
import { leadOf, type Chart, type Source } from '../view.ts';
import type { FigureOf } from '../../schema/figure.ts';
import { numberOf, numberTable, sentenceOf, wordsOf } from './numbers.ts';

/** Before and after. */
export function dumbbell({ seed, edition }: Source<FigureOf<'dumbbell'>>): Chart {
	const end = (id: string, label: string) => {
		const number = numberOf(edition, id);
		return {
			value: number.value,
			printed: wordsOf(number),
			datum: sentenceOf(edition, number, label),
		};
	};
	const panels = seed.panels.map((panel) => ({
		...panel,
		changes: panel.rows.map(({ label, from, to }) => ({
			label,
			from: end(from, `${label}（原来）`),
			to: end(to, `${label}（目前）`),
		})),
	}));
	return {
		panels: panels.map(({ title, unit, changes }) => ({
			title,
			unit,
			says: `${title}：${changes
				.map(({ label, from, to }) => `${label}由${from.printed}到${to.printed}`)
				.join('；')}`,
			draw: (width) => drawDumbbells(changes, width),
		})),
		key: [
			{ sign: 'dot', text: '原来' },
			{ sign: 'point-dot', text: '目前' },
		],
		table: numberTable(
			edition,
			panels.flatMap(({ title, rows }) =>
				rows.flatMap(({ label, from, to }) => [
					{ panel: title, label: `${label}（原来）`, number: numberOf(edition, from) },
					{ panel: title, label: `${label}（目前）`, number: numberOf(edition, to) },
				]),
			),
		),
	};
}

/** Large numbers, side by side because they cannot be compared. */
export function numerals({ seed, edition }: Source<FigureOf<'numerals'>>): Chart {
	const panels = seed.panels.map((panel) => ({
		...panel,
		numerals: panel.rows.map(({ label, number: id, isPoint }) => {
			const number = numberOf(edition, id);
			const printed = wordsOf(number);
			// Named as it is read: the number first.
			const datum = { ...sentenceOf(edition, number, label), says: `${printed}${label}，见原句` };
			return { label, printed, isPoint, datum };
		}),
	}));
	return {
		panels: panels.map(({ title, unit, numerals }) => ({
			title,
			unit,
			says: `${title}：${numerals.map(({ label, printed }) => `${label}${printed}`).join('；')}`,
			draw: (width) => drawNumerals(numerals, width),
		})),
		key: [],
		lead: leadOf(seed.panels),
		table: numberTable(
			edition,
			panels.flatMap(({ title, rows }) =>
				rows.map(({ label, number }) => ({
					panel: title,
					label,
					number: numberOf(edition, number),
				})),
			),
		),
	};
}

/** What stands over what. */
export function tree({ seed, edition }: Source<FigureOf<'tree'>>): Chart {
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
