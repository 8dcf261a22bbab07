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
		value: Number(cell(row, 'value').replace(/,/g, '')),
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

const section = document.createElement('section');
section.className = 'edition explore';
section.innerHTML = `<h2>逐单位看</h2><form><label>单位<select name="unit">${units
	.map(
		(unit) =>
			`<option value="${unit}"${unit === widestUnit ? ' selected' : ''}>${unit || '（无）'}</option>`,
	)
	.join(
		'',
	)}</select></label><label>尺<select name="scale"><option value="log">对数</option><option value="linear">线性</option></select></label><output aria-live="polite"></output></form><svg role="group" aria-label="所选单位的数字"></svg>`;
document.querySelector('figure.fig')!.after(section);
const form = section.querySelector('form')!;
const total = section.querySelector('output')!;
const svg = select(section.querySelector('svg')!);

const ROW = 44;

function show(): void {
	const choice = new FormData(form);
	const shown = rows
		.filter(({ unit }) => unit === choice.get('unit'))
		.sort((a, b) => b.value - a.value);
	const width = Math.min(section.clientWidth, 684);
	const [low = 1, high = 1] = extent(shown, ({ value }) => value);
	const range = [6, width - 120];
	const scale =
		choice.get('scale') === 'log'
			? scaleLog([10 ** Math.floor(Math.log10(low)), Math.max(high, low * 1.01)], range)
			: scaleLinear([0, high], range);
	total.value = `${shown.length}个数字`;
	svg.attr('viewBox', `0 0 ${width} ${shown.length * ROW}`).attr('width', width);
	const links = svg
		.selectAll<SVGAElement, Row>('a')
		.data(shown)
		.join((enter) => {
			const link = enter.append('a');
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

form.addEventListener('change', show);
addEventListener('resize', show);
show();
