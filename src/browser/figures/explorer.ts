import { extent, scaleLinear, scaleLog, select } from 'd3';

/**
 * Shows the numbers of one unit with their names, on a scale of their own, from the table that
 * stands on the page. Without this script the figure and its table stand as they are.
 */
interface Row {
	unit: string;
	label: string;
	printed: string;
	value: number;
	link: string;
}

const cell = (row: HTMLTableRowElement, key: string) =>
	row.querySelector<HTMLElement>(`[data-key=${key}]`)?.textContent?.trim() ?? '';
const rows: Row[] = [...document.querySelectorAll<HTMLTableRowElement>('table.data tbody tr')].map(
	(row) => ({
		unit: cell(row, 'unit'),
		label: cell(row, 'label'),
		printed: cell(row, 'printed'),
		value: Number(row.querySelector<HTMLElement>('[data-value]')!.dataset['value']),
		link: row.querySelector<HTMLAnchorElement>('td:last-child a')!.getAttribute('href')!,
	}),
);
const count = (unit: string) => rows.filter((row) => row.unit === unit).length;
/** In the order of the figure: those with the most numbers first. */
const units = [...new Set(rows.map(({ unit }) => unit))].sort((a, b) => count(b) - count(a));
/** What stretches over the most powers of ten is seen first. */
const span = (unit: string) => {
	const [low = 1, high = 1] = extent(
		rows.filter((row) => row.unit === unit),
		({ value }) => value,
	);
	return high / low;
};
const widestUnit = units.reduce((a, b) => (span(b) > span(a) ? b : a));

const section = select(document.createElement('section')).attr('class', 'edition explore');
document.querySelector('figure.fig')!.after(section.node()!);
section.append('h2').text('逐单位看');
const form = section.append('form').on('change', show);
/** A choice of the form: values with their names. */
const choose = (label: string, name: string, options: (readonly [string, string])[]) =>
	form
		.append('label')
		.text(label)
		.append('select')
		.attr('name', name)
		.selectAll('option')
		.data(options)
		.join('option')
		.attr('value', ([value]) => value)
		.property('selected', ([value]) => value === widestUnit)
		.text(([, words]) => words);
choose(
	'单位',
	'unit',
	units.map((unit) => [unit, unit || '（无）'] as const),
);
choose('刻度', 'scale', [
	['log', '对数'],
	['linear', '线性'],
]);
const total = form.append('output').attr('aria-live', 'polite');
const svg = section.append('svg').attr('role', 'group').attr('aria-label', '所选单位的数字');

const ROW = 44;

function show(): void {
	const choice = new FormData(form.node()!);
	const shown = rows
		.filter(({ unit }) => unit === choice.get('unit'))
		.sort((a, b) => b.value - a.value);
	const width = Math.min(section.node()!.clientWidth, 684);
	const [low = 1, high = 1] = extent(shown, ({ value }) => value);
	const range = [6, width - 120];
	const scale =
		choice.get('scale') === 'log'
			? scaleLog([10 ** Math.floor(Math.log10(low)), Math.max(high, low * 1.01)], range)
			: scaleLinear([0, high], range);
	total.text(`${shown.length}个数字`);
	svg.attr('viewBox', `0 0 ${width} ${shown.length * ROW}`).attr('width', width);
	const links = svg
		.selectAll<SVGAElement, Row>('a')
		.data(shown)
		.join((enter) => {
			const link = enter.append('a').attr('target', '_top');
			link.append('text').attr('class', 'label').attr('x', 0).attr('y', 16);
			link.append('path').attr('class', 'hair');
			link.append('circle').attr('class', 'bar').attr('r', 4.5).attr('cy', 31);
			link.append('text').attr('class', 'printed').attr('y', 35.5);
			return link;
		})
		.attr('href', ({ link }) => link)
		.attr('transform', (_, index) => `translate(0 ${index * ROW})`);
	links.select('.label').text(({ label }) => label);
	links.select('.hair').attr('d', ({ value }) => `M6 31H${scale(value)}`);
	links.select('circle').attr('cx', ({ value }) => scale(value));
	links
		.select('.printed')
		.attr('x', ({ value }) => scale(value) + 10)
		.text(({ printed }) => printed);
}

addEventListener('resize', show);
show();
