import { quoted } from '../../words/quotation.ts';
import { max } from 'd3';
import type { NumberRow } from '../../schema/text.ts';
import type { Edition } from '../../edition/edition.ts';
import { caseOf, type Unit } from '../../edition/unit.ts';
import type { FigureOf } from '../../schema/figure.ts';
import { drawColumns } from '../columns.ts';
import { drawDots } from '../dots.ts';
import { drawSpreads } from '../spreads.ts';
import { drawStrips, type Strip } from '../strips.ts';
import type { Chart, Source } from '../view.ts';
import { numberTable, wordsOf } from './numbers.ts';

/** The report at a glance: sections with their cases, numbers and notes, chapter by chapter. */
export function glance({ edition }: Source): Chart {
	const count = (unit: Unit) => ({
		numbers: edition.numbers.filter(({ place }) => place.unit === unit.id).length,
		notes: edition.notesIn(unit.id).length,
	});
	const chapters = edition.chapters
		.map((chapter) => ({ chapter, sections: edition.sectionsOf(chapter.id) }))
		.filter(({ sections }) => sections[0]?.kind === 'ministry');
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

/** How exact the numbers are: one mark each, section by section. */
export function precision({ edition }: Source): Chart {
	const signOf = { 'at-least': 'at-least', about: 'about', nearly: 'about' } as const;
	const strips: Strip[] = [];
	for (const number of edition.numbers) {
		const label = stripLabel(edition, number);
		if (strips.at(-1)?.label !== label) strips.push({ label, marks: [] });
		const sign = number.approximate ? signOf[number.approximate.bound] : 'exact';
		const says = `${number.measures}：${wordsOf(number)}，见数字索引`;
		strips.at(-1)!.marks.push({ sign, datum: { page: edition.home(number.id), says } });
	}
	const total = (sign: string) =>
		strips.flatMap(({ marks }) => marks).filter((mark) => mark.sign === sign).length;
	return {
		isDense: true,
		panels: [
			{
				says: `确数${total('exact')}个，概数${total('at-least')}个，约数${total('about')}个`,
				draw: (width) => drawStrips(strips, width),
			},
		],
		key: [
			{ sign: 'stroke', text: `确数，${total('exact')}个` },
			{ sign: 'chevron', text: `概数：以上、余、多、超过、突破，${total('at-least')}个` },
			{ sign: 'point-dot', text: `约数：约、近，${total('about')}个` },
		],
		table: numberTable(
			edition,
			edition.numbers.map((number) => ({
				panel: stripLabel(edition, number),
				label: number.measures,
				number,
			})),
		),
	};
}

/** The section that a number stands in; the essay stands partly before the chapters, partly behind. */
function stripLabel(edition: Edition, { place }: NumberRow): string {
	const unit = edition.unit(place.unit);
	if (unit.kind === 'ministry') return edition.ministry(unit.id).short;
	return place.paragraph.startsWith('closing') ? '卷末' : unit.label;
}

/** Units with so few numbers share no line. */
const FEW = 2;

/** All numbers on lines of one unit each. */
export function explorer({ edition }: Source): Chart {
	const units = [...new Set(edition.numbers.map(({ unit }) => unit))];
	const spreads = units
		.map((unit) => ({
			unit,
			dots: edition.numbers
				.filter((number) => number.unit === unit)
				.map((number) => ({
					value: number.value,
					isPoint: number.approximate !== undefined,
					datum: {
						page: edition.home(number.id),
						says: `${number.measures}：${wordsOf(number)}，见数字索引`,
					},
				})),
		}))
		.filter(({ dots }) => dots.length >= FEW)
		.sort((a, b) => b.dots.length - a.dots.length);
	const shown = new Set(spreads.map(({ unit }) => unit));
	return {
		isWide: true,
		isDense: true,
		panels: [
			{
				title: '数值',
				unit: '对数尺；一行一种单位',
				says: spreads.map(({ unit, dots }) => `${unit || '无单位'}${dots.length}个`).join('，'),
				draw: (width) => drawSpreads(spreads, width),
			},
		],
		key: [
			{ sign: 'dot', text: '确数' },
			{ sign: 'point-dot', text: '概数或约数' },
			{ text: `只有一个数字的单位不列；全部见数字索引。` },
		],
		table: numberTable(
			edition,
			edition.numbers
				.filter(({ unit }) => shown.has(unit))
				.map((number) => ({ panel: number.unit, label: number.measures, number })),
		),
	};
}

/** Which levels of government a system spans, in the words of its section. */
export function levels({ seed, entry, edition }: Source<FigureOf<'levels'>>): Chart {
	const rows = seed.rows.map(({ label, has, quote }, index) => {
		const place = entry.quoted[index]!;
		const datum = { page: edition.at(place).page, says: `${label}：${quoted(quote)}，见原句` };
		return { label, has, quote, place, datum };
	});
	return {
		panels: [
			{
				says: rows.map(({ label, has }) => `${label}：${has.join('、')}`).join('；'),
				draw: (width) =>
					drawDots(
						{
							columns: seed.levels.map((label) => ({ label, isPoint: false })),
							rows: rows.map(({ label, has, datum }) => ({
								label,
								cells: seed.levels.map((level) => (has.includes(level) ? datum : undefined)),
							})),
						},
						width,
					),
			},
		],
		key: [{ sign: 'dot', text: '原文说到的层级' }],
		table: {
			columns: [
				{ key: 'label', title: '系统' },
				{ key: 'levels', title: '层级' },
				{ key: 'quote', title: '原文' },
			],
			rows: rows.map(({ label, has, quote, place, datum }) => ({
				cells: [label, has.join('、'), quote],
				source: datum,
				place,
			})),
		},
	};
}
