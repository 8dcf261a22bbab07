import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { edition } from '../../tests/content.ts';
import { sentenceId } from '../text/sentences.ts';
import { figuresFrom, figuresOf, figuresOfNumber } from './figures.ts';
import { recordsOf } from './records.ts';
import { drawing, markup } from './svg.ts';
import { widthsOf } from './view.ts';

const own = edition();
const figures = figuresOf(own);

/** Every shape on a line of its own, so that a diff shows which has moved. */
const readable = (svg: string): string => `${svg.replaceAll('><', '>\n<')}\n`;

test.each(figures)('$id is drawn as in its snapshots', async (figure) => {
	const { id, panels, isDense } = figure;
	for (const width of widthsOf(figure, true)) {
		const drawn = panels.map(({ draw, says }) => {
			const pen = {
				colours: 'classes',
				link: ({ page }: { page: string }) => page,
				isDense,
			} as const;
			return readable(markup(drawing(draw(width), pen, says)));
		});
		await expect(drawn.join('\n')).toMatchFileSnapshot(`./snapshots/${id}-${width}.svg`);
	}
});

test('the bars of all panels of a figure begin at one edge', () => {
	const several = figures.filter(({ chart, panels }) => chart === 'bars' && panels.length > 1);
	expect(several.map(({ id }) => id)).toContain('crossborder');
	for (const { id, panels } of several)
		for (const width of [320, 684]) {
			const edges = panels.flatMap(({ draw }) => {
				const svg = markup(drawing(draw(width), { colours: 'classes' }));
				return /class="axis" d="M([\d.]+) /.exec(svg)?.[1] ?? [];
			});
			expect(new Set(edges).size, `${id} at ${width}`).toBe(1);
		}
});

test('figures stand in the order of their numbers, each on a page of its own', () => {
	expect(figures.map(({ number }) => number)).toEqual(figures.map((_, index) => index + 1));
	expect(new Set(figures.map(({ page }) => page)).size).toBe(27);
});

test('every row of every figure leads to words of the text, to a row or to an entry', () => {
	const known = new Set([
		...own.units.flatMap(({ page }) => [`${page}#title`, `${page}#history-h`]),
		...own.blocks().flatMap(({ unit, id, sentences }) => {
			const { page } = own.unit(unit);
			return [id, ...sentences.map((_, index) => sentenceId(id, index))].map(
				(each) => `${page}#${each}`,
			);
		}),
		...[...own.numbers, ...own.entities].map(({ id }) => own.home(id)),
	]);
	for (const figure of figures) {
		const records = recordsOf(figure);
		expect(records.length, figure.id).toBeGreaterThan(0);
		for (const { page } of records) expect(known, figure.id).toContain(page);
	}
});

test('every figure has its snapshots, and no snapshot is left of another', () => {
	const expected = figures.flatMap((figure) =>
		widthsOf(figure, true).map((width) => `${figure.id}-${width}.svg`),
	);
	expect(readdirSync(join(import.meta.dirname, 'snapshots')).sort()).toEqual(expected.sort());
});

test('a number knows the figures that draw it, a unit those that show its words elsewhere', () => {
	expect(figuresOfNumber(own, 'n-housing-3').map(({ id }) => id)).toEqual(['housing-channels']);
	const elsewhere = figuresFrom(own, own.unit('housing')).map(({ id }) => id);
	expect(elsewhere).toContain('timeline');
	expect(elsewhere).not.toContain('housing-channels');
});
