import type { Edition } from '../../edition/edition.ts';
import type { NumberRow } from '../../schema/number.ts';
import { drawStrips, type Strip } from '../strips.ts';
import type { Chart, ChartSource } from '../view.ts';
import { numberTable, wordsOf } from './numbers.ts';

/** How exact the numbers are: one mark each, section by section. */
export function precision({ edition }: ChartSource): Chart {
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
