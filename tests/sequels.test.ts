import { expect, test } from 'vitest';
import { read, report } from './edition.ts';

interface Sequel {
	id: string;
	page: string;
	quote: string;
	date: string;
	title: string;
	number: string;
	gist: string;
	extent: string;
	certainty: string;
	sources: string;
}

const sequels = JSON.parse(read('data/2015/sequels.json')) as Sequel[];
const wordsOf = (html: string) => html.replaceAll(/<[^>]+>/g, '');
/** The row of a page with this id. */
const rowOf = ({ id, page }: Sequel): string =>
	new RegExp(`<li id="${id}">[^]*?</li>`).exec(read(page.split('#')[0]!))?.[0] ?? '';

test('each of the eleven recommendations says what followed it, two to six times', () => {
	const pages = Map.groupBy(sequels, ({ page }) => page.split('#')[0]!);
	expect(pages.size).toBe(11);
	for (const [page, own] of pages) {
		expect(own.length, page).toBeGreaterThanOrEqual(2);
		expect(own.length, page).toBeLessThanOrEqual(6);
		const dates = own.map(({ date }) => date);
		expect(dates, page).toEqual(dates.toSorted());
		expect(wordsOf(read(page)), page).toContain(`其后，${own.length}条`);
		for (const date of dates) expect('2016' <= date && date <= '2025-10-31', page).toBe(true);
	}
});

test('each stands on its page with its day, its act, the words it is about, its source and how sure it is', () => {
	for (const sequel of sequels) {
		const { id, quote, date, title, number, gist, extent, certainty, sources } = sequel;
		const [row, source] = [rowOf(sequel), sources.split(/[ |]/)[0]!];
		const [year, ...rest] = date.split('-').map(Number);
		const day = `${year}年${rest.map((part, index) => `${part}${'月日'[index]}`).join('')}`;
		const words = wordsOf(row);
		for (const part of [day, number, gist, `所及（${extent}）：“${quote}”`])
			expect(words, id).toContain(part);
		expect(words.replaceAll(/[〈〉《》]/g, ''), id).toContain(title.replaceAll(/[《》]/g, ''));
		expect(row, id).toContain(`href="../sources.html#${source}"`);
		expect(read('2015/sources.html'), id).toContain(`<li id="${source}">`);
		expect(words.endsWith(`；${certainty}`), id).toBe(certainty !== '确定');
	}
});

test('what it is about are words of the recommendation on its page', () => {
	const chapter = report().chapters[3]!;
	for (const { id, page, quote } of sequels) {
		const own = chapter.sections.find((each) => page.startsWith(`${each.page}#`))!;
		expect(own.paragraphs.map(({ reading }) => reading).join(''), id).toContain(quote);
	}
});

test('a source leads back to what followed, and nothing is called a result', () => {
	expect(read('2015/sources.html')).toContain(
		'href="recommendations/03.html#after-03-decree-809">建议3其后</a>',
	);
	for (const { id, gist } of sequels)
		expect(gist, id).not.toMatch(/因而|因此|采纳|落实了|据此建议/);
});
