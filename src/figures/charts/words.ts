import { quoted } from '../../words/quotation.ts';
import type { FigureOf } from '../../schema/figure.ts';
import type { Edition } from '../../edition/edition.ts';
import { readingOf, type Unit } from '../../edition/unit.ts';
import { rangesOf, sentenceAt, sentenceId } from '../../text/sentences.ts';
import { drawDots } from '../dots.ts';
import type { DatumRef, Scene } from '../scene.ts';
import type { Chart, ChartSource } from '../view.ts';

/** Where a section says one of some words for the first time. */
interface Found {
	paragraph: string;
	word: string;
	datum: DatumRef;
}

/** Which sections say which words: a disc where one of them stands in the text, letter by letter. */
export function words({ seed, edition }: ChartSource<FigureOf<'words'>>): Chart {
	const { columns } = seed;
	const rows = edition.ministries
		.map((unit) => ({
			unit,
			label: edition.ministry(unit.id).short,
			cells: columns.map(({ words }) => firstOf(edition, unit, words)),
		}))
		.filter(({ cells }) => cells.some(Boolean));
	const totals = columns.map((_, index) => rows.filter(({ cells }) => cells[index]).length);
	const draw = (width?: number): Scene =>
		drawDots(
			{
				columns: columns.map(({ label }, index) => {
					return { label, isPoint: false, total: String(totals[index]) };
				}),
				rows: rows.map(({ label, cells }) => ({ label, cells: cells.map((cell) => cell?.datum) })),
			},
			width,
		);
	return {
		panels: [
			{ says: columns.map(({ label }, index) => `${label}${totals[index]}节`).join('，'), draw },
		],
		key: [
			{ sign: 'dot', text: '该节文字中出现，引至首见之句' },
			...columns
				.filter(({ label, words }) => words.join() !== label)
				.map(({ label, words }) => ({ text: `${label}：${words.join('、')}` })),
		],
		table: {
			columns: [
				{ key: 'name', title: '部门' },
				{ key: 'column', title: '列' },
				{ key: 'word', title: '首见之词', isNamed: true },
			],
			rows: rows.flatMap(({ unit, cells }) =>
				cells.flatMap((cell, index) =>
					cell
						? [
								{
									cells: [unit.label, columns[index]!.label, cell.word],
									source: cell.datum,
									place: { unit: unit.id, paragraph: cell.paragraph },
								},
							]
						: [],
				),
			),
		},
	};
}

function firstOf(edition: Edition, unit: Unit, words: readonly string[]): Found | undefined {
	for (const passage of unit.paragraphs) {
		const text = readingOf(passage);
		const [first] = words
			.map((word) => ({ word, start: text.indexOf(word) }))
			.filter(({ start }) => start >= 0)
			.sort((a, b) => a.start - b.start);
		if (!first) continue;
		const { word, start } = first;
		const place = {
			report: edition.id,
			unit: unit.id,
			paragraph: passage.id,
			sentence: sentenceId(passage.id, sentenceAt(rangesOf(passage.sentences), start)),
			start,
			end: start + word.length,
		};
		const datum = { page: edition.at(place).page, says: `${unit.label}：${quoted(word)}，见原句` };
		return { paragraph: passage.id, word, datum };
	}
	return undefined;
}
