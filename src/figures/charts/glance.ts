import { max } from 'd3';
import { caseOf, type Unit } from '../../edition/unit.ts';
import { drawColumns } from '../columns.ts';
import type { Chart, ChartSource } from '../view.ts';

/** The report at a glance: sections with their cases, numbers and notes, chapter by chapter. */
export function glance({ edition }: ChartSource): Chart {
	const count = (unit: Unit) => ({
		numbers: edition.numbersIn(unit.id).length,
		notes: edition.notesIn(unit.id).length,
	});
	const chapters = edition.chapters
		.map((chapter) => ({
			chapter,
			sections: edition.ministries.filter((section) => section.chapter === chapter.id),
		}))
		.filter(({ sections }) => sections.length > 0);
	const counts = edition.ministries.map(count);
	const most = [max(counts, ({ numbers }) => numbers)!, max(counts, ({ notes }) => notes)!];
	return {
		panels: chapters.map(({ chapter, sections }) => ({
			title: chapter.label,
			unit: `${sections.length}节`,
			says: `${chapter.label}：${sections
				.map((unit) => {
					const { numbers, notes } = count(unit);
					return `${unit.label}${caseOf(unit) ? '有案例' : '未列案例'}，数字${numbers}，注${notes}`;
				})
				.join('；')}`,
			draw: (width) =>
				drawColumns(
					['案例', '数字', '注'],
					sections.map((unit) => {
						const { numbers, notes } = count(unit);
						return {
							label: edition.ministry(unit.id).short,
							isMarked: caseOf(unit) !== undefined,
							counts: [numbers, notes],
							datum: {
								page: `${unit.page}#title`,
								says: `${edition.ministry(unit.id).short}，见该节`,
							},
						};
					}),
					most,
					width,
				),
		})),
		key: [
			{ sign: 'dot', text: '有成功案例' },
			{ sign: 'dash', text: '未列案例' },
			{ text: '数字与注各成一尺，各章同尺。' },
		],
		table: {
			columns: [
				{ key: 'name', title: '部门' },
				{ key: 'case', title: '案例', isNumeric: true, isNamed: true },
				{ key: 'numbers', title: '数字', isNumeric: true, isNamed: true },
				{ key: 'notes', title: '注', isNumeric: true, isNamed: true },
			],
			rows: edition.ministries.map((unit) => {
				const { numbers, notes } = count(unit);
				return {
					cells: [unit.label, caseOf(unit) ? 1 : 0, numbers, notes],
					source: { page: `${unit.page}#title`, says: `${unit.label}，见该节` },
					place: { unit: unit.id, paragraph: 'title' },
				};
			}),
		},
	};
}
