import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { pages } from './edition.ts';
import { reader } from './reader.ts';
import { newPage, visit } from './room.ts';
import { lot, sweep } from './sweep.ts';

/** A page of every kind of look. */
const KINDS = [
	...['index.html', '2015/contents.html', '2015/opening.html', '2015/chapters/4.html'],
	...['2015/ministries/customs.html', '2015/cases.html', '2015/cases/customs.html'],
	...['2015/figures.html', '2015/figures/crossborder.html', '2015/numbers.html'],
	...['2015/registers/places.html', 'bodies/index.html', 'bodies/customs.html'],
	...['search.html?q=公积金', '2015/versions.html', '2015/about.html', '404.html'],
];
/** The pages whose lettering has every colour there is. */
const READ = [
	...(['2015/ministries/customs.html', 'index.html', '2015/contents.html'] as const),
	...(['2015/cases/customs.html', '2015/figures/crossborder.html', '2015/about.html'] as const),
	'search.html?q=公积金',
] as const;
const ENHANCED = ['color-contrast-enhanced'];
/** White on black by the system, as many readers with weak sight have it. */
const FORCED = { forcedColors: 'active', colorScheme: 'dark' } as const;

test(
	'where colours are forced drawings have them too, whatever colours the reader chose here',
	sweep(),
	async () => {
		const context = await reader({ theme: 'light' }, FORCED);
		const page = await context.newPage();
		let shapes = 0;
		const figures = pages().filter((each) => each.startsWith('2015/figures'));
		for (const path of lot(
			figures,
			(each, index) => each === '2015/figures.html' || index % 7 === 3,
		)) {
			await visit(page, path);
			const drawn = await page.evaluate(drawnInOtherColours);
			expect(drawn.others, path).toEqual([]);
			shapes += drawn.shapes;
		}
		expect(shapes).toBeGreaterThan(1000);
		await context.close();
	},
);

test('where colours are forced the proposals that the title means are told from the others', async () => {
	const page = await newPage(FORCED);
	await visit(page, '2015/figures/proposals.html');
	const colourOf = (selector: string) =>
		page.evaluate(
			(each) => getComputedStyle(document.querySelector(each)!, '::before').borderTopColor,
			selector,
		);
	expect(await colourOf('.matrix td.point a')).not.toBe(await colourOf('.matrix td:not(.point) a'));
	await page.close();
});

test.each(['index.html', '2015/ministries/customs.html', '2015/figures/crossborder.html'])(
	'where colours are forced the focus is seen on every step through %s',
	async (path) => {
		const page = await newPage({ ...FORCED, viewport: { width: 1440, height: 900 } });
		await visit(page, path);
		for (let step = 0; step < 40; step++) {
			await page.keyboard.press('Tab');
			expect(await page.evaluate(lineAroundFocus), `step ${step}`).toMatch(
				/^solid [23]px rgb(?!a\(.*, 0\))/,
			);
		}
		await page.close();
	},
);

test('where colours are forced the passage that an address names has a line around it', async () => {
	const page = await newPage(FORCED);
	for (const id of ['p1', 'p1-s4', 'case', 'term-h2010']) {
		await visit(page, `2015/ministries/customs.html#${id}`);
		const line = await page.locator(':target').evaluate((target) => {
			const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(target);
			return [outlineStyle, outlineWidth, outlineColor].join(' ');
		});
		expect(line, id).toBe('solid 1px rgb(255, 255, 255)');
	}
	await page.close();
});

test('what is current is told without colour, by its weight', sweep(), async () => {
	const page = await newPage(FORCED);
	let current = 0;
	for (const path of lot(KINDS, (_, index) => index % 3 === 1)) {
		await visit(page, path);
		const told = await page
			.locator('a[aria-current]')
			.evaluateAll((links) =>
				links.map((link) => Number(getComputedStyle(link).fontWeight) >= 600),
			);
		expect(told, path).not.toContain(false);
		current += told.length;
	}
	expect(current).toBeGreaterThan(5);
	await page.close();
});

test(
	'who asks for more contrast reads everything at 7 to 1, by day and by night',
	sweep(),
	async () => {
		const page = await newPage();
		for (const path of lot(READ, (_, index) => index % 3 === 0))
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme, contrast: 'more' });
				await visit(page, path);
				expect(await violations(page, ENHANCED), `${path}, ${colorScheme}`).toEqual([]);
			}
		await page.emulateMedia({ contrast: 'no-preference' });
		await visit(page, READ[0]);
		expect(await violations(page, ENHANCED)).toHaveLength(1);
		await page.close();
	},
);

/** The shapes of drawings, and those whose colours are not of the system. Runs in the page, and so stands on its own. */
function drawnInOtherColours(): { shapes: number; others: string[] } {
	const probe = document.body.appendChild(document.createElement('i'));
	const own = ['Canvas', 'CanvasText', 'LinkText', 'GrayText'].map((name) => {
		probe.style.color = name;
		return getComputedStyle(probe).color;
	});
	probe.remove();
	const shapes = [...document.querySelectorAll('svg :is(rect, circle, path, text)')].filter(
		(each) => each.getClientRects().length > 0,
	);
	const others = shapes.flatMap((shape) => {
		const { fill, stroke } = getComputedStyle(shape);
		const isOther = [fill, stroke].some((each) => each !== 'none' && !own.includes(each));
		return isOther ? [`${shape.outerHTML.slice(0, 80)} ${fill} ${stroke}`] : [];
	});
	return { shapes: shapes.length, others };
}

/** How the line is around what has the focus, or around its label. Runs in the page, and so stands on its own. */
function lineAroundFocus(): string {
	const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(document.activeElement!);
	return `${outlineStyle} ${outlineWidth} ${outlineColor}`;
}
