import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { diskReader } from './disk.ts';
import { onDisk } from './edition.ts';
import { ask, expected, fold, sample, truth } from './oracle.ts';
import { host, listen, LOW, newPage } from './room.ts';
import { many, sweep } from './sweep.ts';

let page: Page;
beforeAll(async () => {
	page = await newPage({ viewport: { width: 1280, height: LOW } });
});

/** Opens the search page at a query and waits for the whole answer. */
async function search(query: string, on = page, base = host.base): Promise<void> {
	await on.goto(`${base}search.html?q=${encodeURIComponent(query)}`);
	await on.waitForSelector('[data-search-state]:not([data-search-state=loading])');
	await answered(query, on);
}

/** Types another query on the search page, and waits for the whole answer. */
async function type(query: string): Promise<void> {
	await page.fill('#q', query);
	await answered(query);
}

async function answered(query: string, on = page): Promise<void> {
	await on.waitForFunction((asked) => {
		const list = document.querySelector<HTMLElement>('[data-results]');
		return list?.dataset['query'] === asked && list.dataset['whole'] === 'true';
	}, query);
}

const addresses = (on = page): Promise<string[]> =>
	on
		.locator('ol[data-results] > li:not([data-kind=name]) > a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
const marksOn = (on: Page) =>
	on.evaluate(() => [...CSS.highlights.get('found')!].map((range) => String(range)));
const status = (on = page) => on.locator('[data-search-state]').textContent();
const named = (on = page) =>
	on
		.locator('li[data-kind=name] > a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
const pagesNamed = async () => (await named()).map((address) => address.split('#')[0]);
const offered = (on = page) => on.locator('.offer a').allTextContents();

/** Presses 重试 until the page says so: an attempt that was under way may still fail. */
const triedAgain = (on: Page, said: RegExp) =>
	expect
		.poll(async () => {
			const retry = on.getByRole('button', { name: '重试' });
			if (await retry.isVisible())
				await retry.evaluate((button: HTMLButtonElement) => button.click());
			return status(on);
		})
		.toMatch(said);

/** Waits until the script that comes with a page has done all that it does by itself. */
const settled = (on: Page) => on.locator('.set:enabled').waitFor();

describe('what may be typed', () => {
	beforeAll(() => search(''));

	test.each([
		['ＡＰＰ', 'App'],
		['Ｏ２Ｏ', 'o2o'],
		['國家稅務總局', '国家税务总局'],
		['“三證合一、一照一碼”', '三证合一一照一码'],
		["'三严三实'", '三严三实'],
		['１．８４亿份', '1.84亿份'],
		['互联网＋税务', '互联网+税务'],
		['拓展资源共享', '拓展资源共享'],
		['同比增长１４．１％', '同比增长14.1%'],
	])('%s finds what %s finds, and something', async (typed, plain) => {
		await type(typed);
		const found = await addresses();
		await type(plain);
		expect(found).toEqual(await addresses());
		expect(found.length).toBeGreaterThan(0);
	});

	test('+ and % count: 互联网+ is not 互联网, and 4 is not 4%', async () => {
		const blocks = truth();
		for (const query of ['互联网+', '互联网', '92%', '1+9', '1+9+N', '29.34'])
			expect((await ask(page, [query]))[0]!.sort(), query).toEqual(expected(blocks, query));
	});

	test.each([
		['建议3', '2015/recommendations/03.html'],
		['图4', '2015/figures/fujian-police.html'],
		['第一章第10节', '2015/ministries/customs.html'],
		['第二章', '2015/chapters/2.html'],
		['第1章第10节', '2015/ministries/customs.html'],
		['建议三', '2015/recommendations/03.html'],
		['图二十七', '2015/figures/channels.html'],
	])('%s, as the edition numbers its parts, leads there', async (query, page) => {
		await type(query);
		await expect.poll(() => named()).toEqual([page]);
	});

	test('several terms must all stand on a page', async () => {
		await type('大数据 审计 中小微');
		const pages = new Set((await addresses()).map((address) => address.split('#')[0]));
		expect([...pages].sort()).toEqual(['2015/cases/audit.html', '2015/ministries/audit.html']);
	});

	test('a query in the received form finds its emended place, and says so', async () => {
		await type('中国证券会');
		expect((await addresses()).filter((address) => !address.includes('#e-'))).toEqual([
			'2015/chapters/3.html#p1',
			'2015/ministries/csrc.html#p1',
		]);
		const hit = page.locator('li[data-kind=text] > a', { hasText: '底本作' });
		expect(await hit.count()).toBe(2);
		// The page reads 中国证监会 there: what was emended is marked, and in the note its own words.
		await hit.last().click();
		await page.waitForSelector('.stepper');
		expect(await marksOn(page)).toEqual(['监']);
		await page.goBack();
		await page.waitForSelector('li[data-kind=note] mark');
		await page.locator('li[data-kind=note] > a[href*="csrc.html"]').click();
		await page.waitForSelector('.stepper');
		expect(await marksOn(page)).toContain('中国证券会');
		await page.goBack();
		await page.waitForSelector('li .head h2 mark, li .head h2 a');
		await page.locator('li .head h2 a[href$="csrc.html"]').click();
		await page.waitForSelector('.stepper');
		expect(await marksOn(page)).toEqual(['监']);
		await search('');
	});

	test('what is found in the description of a figure is marked there and stands in the window', async () => {
		const phone = await newPage({ viewport: { width: 390, height: 700 } });
		await search('平均每份清单', phone);
		await phone.locator('li[data-kind=figure] > a').click();
		await phone.waitForSelector('.stepper');
		expect(await marksOn(phone)).toEqual(['平均每份清单']);
		const isSeen = () =>
			phone.evaluate(() => {
				const [range] = CSS.highlights.get('found')!;
				const { top, bottom } = (range as Range).getBoundingClientRect();
				return top > 0 && bottom < innerHeight;
			});
		await expect.poll(isSeen).toBe(true);
		await phone.close();
	});

	test('who opens a note for the words that it is about begins at these words', async () => {
		await type('信息共享');
		await page.locator('li[data-kind=note] > a[href$="#policy-gongxiang-banfa"]').click();
		await page.waitForSelector('.stepper');
		const isAbout = await page.evaluate(() => {
			const [range] = CSS.highlights.get('current')!;
			const marker = document.querySelector('.ref[href="#policy-gongxiang-banfa"]')!;
			const between = document.createRange();
			between.setStart((range as Range).endContainer, (range as Range).endOffset);
			between.setEndBefore(marker);
			return between.toString();
		});
		expect(isAbout.length).toBeLessThan(12);
		await search('');
	});

	test('at a desk typing can begin at once, and on a phone no keyboard slides over the page', async () => {
		const focused = (on: Page) => on.evaluate(() => document.activeElement?.id);
		const [desk, phone] = [await newPage(), await newPage({ hasTouch: true, isMobile: true })];
		for (const on of [desk, phone]) await search('', on);
		expect(await focused(desk)).toBe('q');
		expect(await focused(phone)).not.toBe('q');
		await desk.close();
		await phone.close();
	});

	test.each([
		['证监会', ['csrc']],
		['国资委', ['sasac']],
		['中纪委', ['ccdi']],
		['环保部', ['environment']],
		['国家金融监督管理总局', ['cbrc', 'circ']],
		['应急管理部', ['work-safety', 'earthquake']],
		['中國證監會', ['csrc']],
	])('%s leads to the body, with a word of explanation', async (query, bodies) => {
		await type(query);
		await page.waitForSelector('li[data-kind=name]');
		const pages = bodies.map((body) => `2015/ministries/${body}.html`);
		for (const body of pages) expect(await pagesNamed()).toContain(body);
		expect(await page.locator('li[data-kind=name] small').first().textContent()).not.toBe('');
	});

	test.each([['gongjijin', '公积金']])(
		'%s, which the text does not contain, is understood as %s',
		async (query, term) => {
			await type(query);
			expect(await status()).toMatch(/^“.*”按拼音可作“.*”等?；原文没有这串字母$/);
			expect(await offered()).toContain(term);
		},
	);

	test.each([
		['卫健委', 'work-safety', '即国家卫生健康委员会'],
		['发改委', 'environment', '即国家发展和改革委员会'],
	])('%s leads to what the full name leads to, and says so', async (query, body, words) => {
		await type(query);
		await expect.poll(() => pagesNamed()).toContain(`2015/ministries/${body}.html`);
		expect(await page.locator('li[data-kind=name] small').allTextContents()).toContainEqual(
			expect.stringContaining(words),
		);
	});

	test('a number is found where it stands by itself, and a way leads to it in longer ones', async () => {
		await type('7%');
		const few = await addresses();
		const way = page.locator('.offer a', { hasText: '处在较长的数中' });
		const more = Number(/^另有(\d+)处/.exec((await way.textContent())!)![1]);
		expect(more).toBeGreaterThan(0);
		await way.click();
		await page.waitForSelector('.offer a:text("只看单独的数")');
		expect((await addresses()).length).toBeGreaterThan(few.length);
		await page.locator('li[data-kind=text] > a').first().click();
		await page.waitForSelector('.stepper');
		expect((await marksOn(page)).length).toBeGreaterThan(0);
		await search('');
	});

	test('of several words each is counted, and no message doubles its quotation marks', async () => {
		await type('大数据 审计');
		const [, whole, ...each] =
			/原文共 (\d+) 处，\d+ 篇，各词都有：“大数据” (\d+) 处，“审计” (\d+) 处/
				.exec((await status())!)!
				.map(Number);
		expect(each[0]! + each[1]!).toBe(whole);
		await type('“甲乙丙”');
		expect(await status()).toBe('没有找到“甲乙丙”');
		await type('甲“乙”丙');
		expect(await status()).toBe('没有找到“甲‘乙’丙”');
	});

	test.each([
		['中国证卷会', '中国证监会'],
		['2016-04-26', '2016年4月26日'],
		['62万法律文书', '62万 法律文书'],
	])('%s: %s is offered, never put in its place', async (query, term) => {
		await type(query);
		expect(await status()).toBe(`没有找到“${query}”`);
		expect(await addresses()).toEqual([]);
		expect(await offered()).toContain(term);
		await page.locator('.offer a', { hasText: term }).first().click();
		await page.waitForSelector('li mark');
		expect(await page.inputValue('#q')).toBe(term);
	});

	test.each([['判決書', '裁判文书']])(
		'%s, which the text does not print, is offered as what it prints: %s',
		async (query, printed) => {
			await type(query);
			expect(await status()).toMatch(/没有/);
			expect(await page.locator('li[data-kind=text], li[data-kind=case]').count()).toBe(0);
			await expect.poll(() => page.locator('.offer').textContent()).toMatch(/^相近的说法：/);
			await page.locator('.offer a', { hasText: printed }).first().click();
			await page.waitForSelector('li[data-kind] mark');
			expect(await page.inputValue('#q')).toBe(printed);
			expect((await addresses()).length).toBeGreaterThan(0);
		},
	);

	test('a word that stands in the received text alone is shown there beside the others', async () => {
		await type('证券会 监管');
		expect(await status()).toMatch(/各词都有：“证券会” \d+ 处，“监管” \d+ 处/);
		const received = page.locator('li', { hasText: '底本作' });
		expect(await received.locator('mark').first().textContent()).toBe('证券会');
	});

	test('what only the edition has leads on to its parts in the text', async () => {
		await type('鲁甸地震');
		expect(await status()).toMatch(/^原文没有“鲁甸地震”；本版所加有 \d+ 处$/);
		expect(await offered()).toEqual(['鲁甸 地震']);
		await page.locator('.offer a').click();
		await expect.poll(() => status()).toMatch(/^原文共/);
	});

	test('several words that stand as one phrase are offered as such; others are not', async () => {
		await type('工商总局 税务总局关于做好');
		await expect.poll(() => offered()).toEqual(['“工商总局 税务总局关于做好”']);
		await page.locator('.offer a').click();
		await expect.poll(() => status()).toMatch(/^原文共 1 处/);
		await type('大数据 中小微');
		expect(await offered()).toEqual([]);
	});

	test('what other engines read as commands is said not to be one', async () => {
		await type('大数据 -审计');
		expect(await status()).toMatch(/各词都有.*；词前的“-”不计，不表示排除$/);
		await type('审计 OR 税务');
		expect(await status()).toMatch(/“AND”“OR”“NOT”照字面查找$/);
		expect(await offered()).toEqual(['审计 税务', '审计', '税务']);
	});

	test('a body stands before those that took over its work, and who did so leads to how', async () => {
		await type('审计署');
		const [own, ...others] = await named();
		expect(own).toBe('2015/ministries/audit.html');
		expect(others).toEqual([
			'2015/ministries/finance.html#history-h',
			'2015/ministries/sasac.html#history-h',
		]);
		await type('生态环境部');
		expect((await named())[0]).toBe('2015/ministries/environment.html#history-h');
	});

	test.each([
		['草原防火', 'history', '2015/ministries/agriculture.html#history-h'],
		['工信部联企业〔2011〕300号', 'source', '2015/sources.html#'],
		['发布空气质量日报的城市', 'number', '2015/numbers.html#n-'],
	])(
		'%s, which only the edition tells, is found there and marked',
		async (query, kind, address) => {
			await type(query);
			expect(await status()).toMatch(/^原文没有“.*”；本版所加有 \d+ 处$/);
			const hit = page.locator(`li[data-kind=${kind}] > a`).first();
			expect(await hit.getAttribute('href')).toContain(address);
			await hit.click();
			await page.waitForSelector('.stepper');
			expect((await marksOn(page)).length).toBeGreaterThan(0);
			await search('');
		},
	);

	test('what the text prints is answered and nothing else is offered: 通关, 公积金', async () => {
		for (const query of ['通关', '公积金']) {
			await type(query);
			expect((await addresses()).length, query).toBeGreaterThan(0);
			expect(await page.locator('.offer').isHidden(), query).toBe(true);
		}
	});

	test('what is not there is not found', async () => {
		for (const query of ['量子计算', '区块链', '海关财政', '国家大飞机']) {
			expect((await ask(page, [query]))[0], query).toEqual([]);
			expect(await status(), query).toContain('没有找到');
		}
		for (const query of ['。。。', '——', '“”']) {
			await type(query);
			expect(await addresses(), query).toEqual([]);
		}
	});

	test('whatever is typed stays text, and ten thousand characters do no harm', async () => {
		const said: string[] = [];
		page.on('dialog', (dialog) => {
			said.push(dialog.message());
			void dialog.dismiss();
		});
		for (const query of [
			'<img src=x onerror=alert(1)>',
			'"><script>alert(1)</script>',
			'javascript:alert(1)',
			'.*+?^${}()|[]\\',
			'%00%ff',
			'"公 积 金"',
		]) {
			await search(query);
			expect(await page.locator('main img, main script').count(), query).toBe(0);
		}
		for (const long of [
			'海'.repeat(10_000),
			'海 '.repeat(5_000),
			'a'.repeat(10_000),
			'𠮷'.repeat(5_000),
		]) {
			await type(long);
			expect(await page.inputValue('#q')).toBe(long);
			// The page is not hung, and goes on to answer.
			await type('海关');
			expect((await addresses()).length, long.slice(0, 3)).toBeGreaterThan(10);
		}
		expect(said).toEqual([]);
	});
});

describe('the page', () => {
	test('the title of a result is a link, and arrow keys and Escape work as soon as it is open', async () => {
		await search('中小微');
		const titles = await page
			.locator('ol[data-results] .head')
			.evaluateAll((heads) =>
				heads.map((head) =>
					(head.closest('a') ?? head.querySelector('h2 a'))?.getAttribute('href'),
				),
			);
		expect(titles.length).toBeGreaterThan(0);
		for (const title of titles) expect(title).toMatch(/^2015\/[\w/-]+\.html/);
		await page.evaluate(() => (document.activeElement as HTMLElement).blur());
		await page.keyboard.press('ArrowDown');
		const first = await page.locator('ol[data-results] > li > a').first().getAttribute('href');
		const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
		expect(await focused()).toBe(first);
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
		expect(await page.inputValue('#q')).toBe('中小微');
	});

	test('what is found in a note or an entry is marked there', async () => {
		for (const [query, kind] of [
			['五证合一', 'note'],
			['卫生计生委', 'register'],
		] as const) {
			await search(query);
			await page.locator(`li[data-kind=${kind}] > a`).first().click();
			await page.waitForSelector('.stepper');
			const inTarget = await page.evaluate(
				() =>
					[...CSS.highlights.get('found')!].filter((range) =>
						document.querySelector(':target')!.contains((range as Range).startContainer),
					).length,
			);
			expect(inTarget, query).toBeGreaterThan(0);
		}
	});

	test('a long query in Latin letters does not widen the page, and paper shows what was asked', async () => {
		await page.setViewportSize({ width: 320, height: 640 });
		await search('a'.repeat(200));
		const width = () => page.evaluate(() => document.documentElement.scrollWidth);
		expect(await width()).toBe(320);
		await page.setViewportSize({ width: 1280, height: 720 });
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('#q').isVisible()).toBe(true);
		await page.emulateMedia({ media: null });
	});

	test('counts every occurrence, and marks the whole term every time', sweep(), async () => {
		await search('');
		for (const query of sample(many(12, 40), 6, 7)) {
			await type(query);
			// A number cut out of a longer one is not found.
			const [, count = 0, pages = 0] = /原文共 (\d+) 处，(\d+) 篇/.exec((await status())!) ?? [];
			const groups = page.locator('li.first:not(.ours) small');
			const counts = (await groups.allTextContents()).map((text) =>
				Number(/(\d+)处$/.exec(text)![1]),
			);
			expect(counts.length, query).toBe(Number(pages));
			expect(
				counts.reduce((sum, each) => sum + each, 0),
				query,
			).toBe(Number(count));
			const plain = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}+%.]/gu, '');
			for (const text of await page.locator('li:not(.ours) mark').allTextContents())
				expect(plain(text), query).toBe(plain(query));
		}
	});

	test('of a long list so much is shown at once, and the rest when it is asked for', async () => {
		await search('信息化');
		const all = await addresses();
		expect(all.length).toBeGreaterThan(15);
		const reader = await newPage();
		await reader.route('**/search-page.js*', async (route) => {
			const response = await route.fetch();
			const script = await response.text();
			expect(script).toContain('=1e3');
			await route.fulfill({ response, body: script.replace('=1e3', '=10') });
		});
		await search('信息化', reader);
		expect(await addresses(reader)).toEqual(all.slice(0, 10));
		const rest = reader.getByRole('button', { name: '再列10条' });
		while (await rest.isVisible()) {
			const before = (await addresses(reader)).length;
			await rest.click();
			await expect.poll(async () => (await addresses(reader)).length).toBeGreaterThan(before);
			await reader.waitForSelector('[data-search-state=done]');
		}
		expect(await addresses(reader)).toEqual(all);
		await reader.close();
	});

	test('an excerpt starts at a sentence, or says that it does not', async () => {
		await search('信息化');
		for (const text of await page.locator('.excerpt').allTextContents())
			expect(text).not.toMatch(/^[，；：、。”’）》]/);
	});

	test('opens at the paragraph with the term marked there, and steps from mark to mark', async () => {
		await search('公积金');
		await page.locator('li[data-kind=text] > a').first().click();
		await page.waitForSelector('.stepper');
		expect(page.url()).toContain('housing.html#p1');
		expect(await marksOn(page)).toEqual(Array(7).fill('公积金'));
		expect(await page.locator('.stepper [role=status]').textContent()).toBe('第2处，共7处');
		await page.getByRole('button', { name: '下一处' }).click();
		expect(await page.locator('.stepper [role=status]').textContent()).toBe('第3处，共7处');
		await page.getByRole('button', { name: '收起' }).click();
		expect(await page.locator('.stepper').count()).toBe(0);
		expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
	});

	test('who opens a page from its head has come to no mark yet, and the first step leads to the first', async () => {
		await search('57秒');
		await page.locator('li .head h2 a[href$="earthquake.html"]').click();
		const status = page.locator('.stepper [role=status]');
		await expect.poll(() => status.textContent()).toBe('共1处');
		expect(await page.evaluate(() => scrollY)).toBe(0);
		await page.getByRole('button', { name: '下一处' }).click();
		await expect.poll(() => status.textContent()).toBe('第1处，共1处');
		expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
	});

	test('a page is marked as long as the reader stays with it, not when they come again another way', async () => {
		await search('公积金');
		await page.locator('li[data-kind=text] > a').first().click();
		await page.waitForSelector('.stepper');
		await page.reload();
		await page.waitForSelector('.stepper');
		await page.goto(`${host.base}2015/cases.html`);
		await page.goto(`${host.base}2015/ministries/housing.html`);
		await settled(page);
		// The marks come with a script of their own.
		expect(await page.locator('script[src*="marks.js"]').count()).toBe(0);
		expect(await page.locator('.stepper').count()).toBe(0);
	});

	test(
		'every hit of a sample is marked on its page, as often as the search says',
		sweep(),
		async () => {
			const found: { query: string; terms: string; page: string; count: number }[] = [];
			await search('');
			for (const query of sample(many(6, 14), 4, 11)) {
				await type(query);
				const groups = await page.locator('li.first:not(.ours)').evaluateAll((all) =>
					all.slice(0, 2).map((group) => ({
						page: group.querySelector<HTMLAnchorElement>(':scope > a')!.href,
						count: Number(/(\d+)处$/.exec(group.querySelector('small')!.textContent)![1]),
					})),
				);
				for (const group of groups) found.push({ query, terms: fold(query), ...group });
			}
			expect(found.length).toBeGreaterThan(many(6, 14));
			const reader = await newPage();
			await reader.goto(`${host.base}404.html`);
			for (const { query, terms, page: address, count } of found) {
				// What the search page remembers when a hit is opened.
				await reader.evaluate(
					([term, href]) => {
						const page = new URL(href).pathname;
						sessionStorage.setItem('edition:found', JSON.stringify({ terms: [term], page }));
					},
					[terms, address] as const,
				);
				// Two hits on one page are not one visit.
				await reader.goto('about:blank');
				await reader.goto(address);
				await reader.waitForSelector('.stepper');
				const marks = await marksOn(reader);
				expect(marks.length, `${query} on ${address}`).toBe(count);
				for (const mark of marks) expect(fold(mark), query).toBe(terms);
			}
			await reader.close();
		},
	);

	test('a hit that is opened is marked like those of the sample, and Back returns to the answer', async () => {
		await search('公积金');
		await page.locator('li.first:not(.ours) > a').first().click();
		await page.waitForSelector('.stepper');
		expect((await marksOn(page)).length).toBe(7);
		expect(await page.evaluate(() => JSON.parse(sessionStorage.getItem('edition:found')!))).toEqual(
			{ terms: [fold('公积金')], page: new URL(page.url()).pathname },
		);
		await page.goBack();
		await page.waitForSelector('li.first');
	});

	test('Back from a hit far down returns to the place where it stood', async () => {
		await search('的');
		const hit = page.locator('li[data-kind=text] > a').nth(40);
		await hit.scrollIntoViewIfNeeded();
		const place = await page.evaluate(() => scrollY);
		expect(place).toBeGreaterThan(5000);
		await hit.click();
		await page.waitForURL(/2015/);
		await page.goBack();
		await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
	});

	test('filters narrow the answer and say what each would show', async () => {
		await search('大数据');
		const whole = await addresses();
		const label = page.locator('label', { hasText: '案例' });
		const count = Number(await label.locator('span').textContent());
		await label.click();
		expect(await page.locator('li[data-kind]:not([data-kind=case])').count()).toBe(0);
		expect(await status()).toContain(`原文共 ${count} 处`);
		await label.click();
		// A kind of which the whole answer has nothing is no choice.
		const shown = await page.locator('label:visible span').allTextContents();
		expect(shown).not.toContain('0');
		expect(shown.length).toBeLessThan(await page.locator('.filters label').count());
		await page.locator('label', { hasText: '第四章' }).click();
		expect(new Set((await addresses()).map((address) => address.split('/')[1]))).not.toContain(
			'ministries',
		);
		await page.locator('label', { hasText: '第四章' }).click();
		expect(await addresses()).toEqual(whole);
		await page.selectOption('.filters select', { index: 1 });
		expect(new Set((await addresses()).map((address) => address.split('#')[0])).size).toBe(1);
	});

	test('the address follows the box, can be shared, and Back returns', async () => {
		await page.goto(`${host.base}index.html`);
		await page.goto(`${host.base}search.html`);
		// In one go: where a reader pauses before Enter, the address has followed the typing already, and
		// the query takes the place of the one before.
		const submit = (query: string) =>
			page.locator('#q').evaluate((box: HTMLInputElement, text) => {
				box.value = text;
				box.dispatchEvent(new Event('input', { bubbles: true }));
				box.form!.requestSubmit();
			}, query);
		await submit('海关');
		await page.waitForSelector('li mark');
		expect(new URL(page.url()).searchParams.get('q')).toBe('海关');
		await submit('税务');
		await page.waitForFunction(() => document.querySelector('mark')?.textContent === '税务');
		await page.goBack();
		await page.waitForFunction(() => document.querySelector('mark')?.textContent === '海关');
		expect(await page.inputValue('#q')).toBe('海关');
		expect(await page.title()).toContain('检索：海关');
	});

	test('an input method is not disturbed: nothing is searched before it is done', async () => {
		await page.goto(`${host.base}search.html`);
		await page.focus('#q');
		const client = await page.context().newCDPSession(page);
		await client.send('Input.imeSetComposition', {
			text: 'shui',
			selectionStart: 4,
			selectionEnd: 4,
		});
		expect(await page.inputValue('#q')).toBe('shui');
		expect(await page.getAttribute('[data-search-state]', 'data-search-state')).toBe('idle');
		await client.send('Input.insertText', { text: '税务' });
		await page.waitForSelector('li mark');
		expect(await page.locator('li mark').first().textContent()).toBe('税务');
	});

	test('is used without a mouse', async () => {
		await search('公积金');
		await page.keyboard.press('/');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		const second = (await addresses())[1]!;
		expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(second);
		await page.keyboard.press('Enter');
		await page.waitForURL(`**/${second}`);
	});

	test('says so when nothing loads, and tries again', async () => {
		const broken = await newPage();
		await broken.route(/pagefind|text\.js/, (route) => route.abort());
		await broken.goto(`${host.base}search.html?q=海关`);
		await broken.waitForSelector('[data-search-state=error]');
		await broken.unroute(/pagefind|text\.js/);
		await broken.getByRole('button', { name: '重试' }).click();
		await broken.waitForSelector('[data-search-state=done]');
		expect((await addresses(broken)).length).toBeGreaterThan(10);
		await broken.close();
	});

	test.each(['added', 'names'])(
		'says so when %s.js does not come, offers to try again, and then has all of it',
		async (data) => {
			const broken = await newPage();
			await broken.route(new RegExp(`pagefind|${data}\\.js`), (route) => route.abort());
			await broken.goto(`${host.base}search.html?q=海关`);
			const retry = broken.getByRole('button', { name: '重试' });
			await expect
				.poll(() => status(broken))
				.toMatch(/^原文共 \d+ 处，\d+ 篇.*；有一部分未能载入$/);
			await expect.poll(async () => (await addresses(broken)).length).toBeGreaterThan(10);
			await broken.unroute(new RegExp(`pagefind|${data}\\.js`));
			await triedAgain(broken, /；本版另有 \d+ 处$/);
			await expect.poll(() => retry.isVisible()).toBe(false);
			await broken.close();
		},
	);

	test('where the words for all but the plain count do not come, nothing is called missing', async () => {
		const broken = await newPage();
		await broken.route('**/fuller.js*', (route) => route.abort());
		await broken.goto(`${host.base}search.html?q=国家数据局`);
		await expect.poll(() => status(broken)).toMatch(/^检索中断/);
		await expect.poll(() => broken.locator('.help').isVisible()).toBe(false);
		await broken.fill('#q', '公积金');
		await expect.poll(() => status(broken)).toBe('原文共 7 处，1 篇；有一部分未能载入');
		await broken.unroute('**/fuller.js*');
		await triedAgain(broken, /；本版另有 \d+ 处$/);
		await broken.close();
	});

	test('on a phone a note that was found opens with its words above it', async () => {
		const phone = await newPage({ viewport: { width: 390, height: 800 } });
		await search('57秒', phone);
		await phone.locator('li[data-kind=note] > a').first().click();
		await phone.waitForSelector('.notes li:target');
		const words = () =>
			phone.evaluate(() => {
				const note = document.querySelector('.notes li:target')!;
				const marker = document.querySelector(`.ref[href="#${note.id}"]`)!;
				const { top, bottom } = marker.getBoundingClientRect();
				return top >= 0 && bottom <= note.getBoundingClientRect().top;
			});
		await expect.poll(words).toBe(true);
		await phone.close();
	});

	test('says so when the words to be offered do not come', async () => {
		const broken = await newPage();
		await broken.route('**/pinyin.js*', (route) => route.abort());
		await broken.goto(`${host.base}search.html?q=gongjijin`);
		await expect.poll(() => status(broken)).toBe('没有找到“gongjijin”；拼音与近似的词未能载入');
		await broken.unroute('**/pinyin.js*');
		await triedAgain(broken, /按拼音可作“公积金”/);
		expect(await offered(broken)).toContain('公积金');
		await broken.close();
	});

	test.each(['search.js', 'search-page.js'])(
		'where %s does not load, it says so, and what to do instead',
		async (script) => {
			const broken = await newPage();
			await broken.route(`**/${script}*`, (route) => route.abort());
			await broken.goto(`${host.base}search.html?q=海关`);
			const late = broken.locator('.late');
			expect(await late.isVisible()).toBe(false);
			await late.evaluate((line) => line.getAnimations().forEach((each) => each.finish()));
			expect(await late.isVisible()).toBe(true);
			expect(await late.textContent()).toContain('未能载入');
			await broken.unroute(`**/${script}*`);
			await broken.reload();
			await broken.waitForSelector('[data-search-state=done]');
			expect(await late.count()).toBe(0);
			await broken.close();
		},
	);

	test('without scripts it leads to the whole text', async () => {
		const still = await newPage({ javaScriptEnabled: false });
		await still.goto(`${host.base}search.html?q=海关`);
		await still.locator('.late a').click();
		expect(still.url()).toBe(`${host.base}2015/full.html`);
		await still.close();
	});
});

test('on every page, results come while typing, and the keyboard reaches them', async () => {
	await page.goto(`${host.base}2015/ministries/customs.html`);
	await page.keyboard.press('Control+k');
	await page.keyboard.type('公积金');
	await page.waitForSelector('.panel li mark');
	expect(await page.locator('.panel [role=status]').textContent()).toContain('原文共 7 处，1 篇');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/2015/ministries/housing.html#title');
	await page.keyboard.press('/');
	await page.keyboard.type('海关');
	await page.waitForSelector('.panel li mark');
	await page.keyboard.press('Escape');
	expect(await page.locator('.panel').isHidden()).toBe(true);
	await page.keyboard.press('Enter');
	await page.waitForURL('**/search.html?q=*');
});

test('what is chosen from the panel and stands on the open page is marked there, each time', async () => {
	await page.goto(`${host.base}2015/ministries/housing.html`);
	for (const query of ['公积金', '缴存']) {
		await page.keyboard.press('/');
		await page.fill('#q', query);
		await page.waitForFunction(
			(asked) => document.querySelector('.panel li a[href*="#p"] mark')?.textContent === asked,
			query,
		);
		await page.locator('.panel li a[href*="housing.html#p"]').first().click();
		await expect.poll(() => marksOn(page).catch(() => [])).toContain(query);
		expect(new Set(await marksOn(page))).toEqual(new Set([query]));
		expect(await page.locator('.stepper').count()).toBe(1);
	}
});

test('when what had the focus goes with an answer, the box has it, and Escape still closes the panel', async () => {
	await page.goto(`${host.base}2015/ministries/customs.html`);
	await page.keyboard.press('/');
	await page.keyboard.type('公积金');
	await page.waitForSelector('.panel li mark');
	await page.keyboard.press('ArrowDown');
	// As an answer that comes late, or is interrupted, while the reader is among the hits.
	await page.evaluate(() => {
		const box = document.querySelector<HTMLInputElement>('#q')!;
		box.value = '没有这样的话';
		box.dispatchEvent(new Event('input', { bubbles: true }));
	});
	await expect.poll(() => page.evaluate(() => document.activeElement!.id)).toBe('q');
	await page.keyboard.press('Escape');
	expect(await page.locator('.panel').isHidden()).toBe(true);
});

test('nothing of the search is loaded before the box has the focus', async () => {
	const fresh = await newPage();
	const asked: string[] = [];
	fresh.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await fresh.goto(`${host.base}2015/ministries/customs.html`);
	await settled(fresh);
	expect(asked.filter((path) => /search\.js|pagefind|data\//.test(path))).toEqual([]);
	expect(await fresh.locator('script[src*="search.js"], script[src*="data/"]').count()).toBe(0);
	const text = fresh.waitForRequest(/text\.js/);
	await fresh.focus('#q');
	await text;
	await fresh.close();
});

test('from disk the scanner answers, and the console stays empty', sweep(), async () => {
	const context = await diskReader();
	const disk = await context.newPage();
	const said = listen(disk);
	await search('跨境电子商务', disk, onDisk('/'));
	expect(await disk.getAttribute('html', 'data-engine')).toBe('scan');
	const blocks = truth();
	const queries = sample(many(30, 100), 6, 99);
	for (const [index, found] of (await ask(disk, queries)).entries())
		expect(found.sort(), queries[index]).toEqual(expected(blocks, queries[index]!));
	await search('跨境电子商务', disk, onDisk('/'));
	await disk.locator('li[data-kind=case] > a').first().click();
	await disk.waitForSelector('.stepper');
	expect(disk.url()).toMatch(/customs\.html#case-p1$/);
	expect(said).toEqual([]);
	await context.close();
});

test.each(['Worker', 'Segmenter', 'highlights', 'storage'])(
	'without %s the answers are the same',
	sweep(),
	async (what) => {
		const old = await newPage();
		await old.addInitScript((missing) => {
			if (missing === 'Worker') Reflect.deleteProperty(window, 'Worker');
			if (missing === 'Segmenter') Reflect.deleteProperty(Intl, 'Segmenter');
			if (missing === 'highlights') Reflect.deleteProperty(CSS, 'highlights');
			if (missing === 'storage')
				Object.defineProperty(window, 'sessionStorage', {
					get() {
						throw new DOMException('blocked', 'SecurityError');
					},
				});
		}, what);
		await old.route('**/text.js*', (route) => route.abort());
		await search('海关', old);
		expect(await old.getAttribute('html', 'data-engine')).toBe('pagefind');
		const blocks = truth();
		const queries = sample(many(15, 60), 6, 5);
		for (const [index, found] of (await ask(old, queries)).entries())
			expect(found.sort(), queries[index]).toEqual(expected(blocks, queries[index]!));
		await old.close();
	},
);
