import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { faultsIn, SEEN } from './axe.ts';
import { read } from './edition.ts';
import { host, newContext, newPage, overflow, visit } from './room.ts';

const SECTION = '2015/ministries/customs.html';
const TITLE = '创建海关科技创新信息化模式，助力海关征管现代化';
const REPORT = '2015年中央和国家机关电子政务发展评述';
/** The third sentence of the section. */
const THIRD = '区域通关一体化已覆盖全部42个直属海关，实现了所有直属海关间的互联互通。';

let reader: BrowserContext;
let page: Page;
beforeAll(async () => {
	reader = await newContext({ viewport: { width: 1440, height: 900 } });
	await reader.grantPermissions(['clipboard-read', 'clipboard-write']);
	page = await reader.newPage();
});

/** Selects words of a page from the first place where some stand to the end of others, as a reader does with the keyboard. */
const select = (first: string, last = first, on = page): Promise<void> =>
	on.evaluate(
		([from, to]) => {
			const nodes: Text[] = [];
			const walker = document.createTreeWalker(document.getElementById('main')!, 4);
			while (walker.nextNode())
				if (walker.currentNode.parentElement!.closest('[data-lines]'))
					nodes.push(walker.currentNode as Text);
			const text = nodes.map(({ data }) => data).join('');
			const place = (at: number): [Text, number] => {
				let rest = at;
				const node = nodes.find(({ length }) => rest <= length || ((rest -= length), false));
				return [node!, rest];
			};
			const start = text.indexOf(from!);
			const [node, offset] = place(start + 1);
			const end = place(text.indexOf(to!, start) + to!.length);
			getSelection()!.setBaseAndExtent(node, offset - 1, ...end);
		},
		[first, last],
	);

const tools = (on = page) => on.locator('.tools');
const name = (on = page) => tools(on).locator('b').textContent();
const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

/** Presses one of the tools and gives what is then in the clipboard. */
async function copied(button: string, within = '.tools'): Promise<string> {
	await page.evaluate(() => navigator.clipboard.writeText(''));
	await page.locator(within).getByRole('button', { name: button, exact: true }).first().click();
	await expect.poll(clipboard).not.toBe('');
	return clipboard();
}

/** The citation of the section, as seen today at an address. */
const citation = (address: string): string =>
	`周德铭. ${TITLE}[R/OL]//${REPORT}. 标注版0.1.0. [${new Date().getFullYear()}]. ${host.base}${address}.`;

test('a sentence that is selected is copied with its place, its citation and its address', async () => {
	await visit(page, SECTION);
	await select(THIRD);
	await tools().waitFor();
	expect(await name()).toBe('第1段第3句');
	expect(await copied('复制引文')).toBe(
		`“${THIRD}”（第一章第10节第1段第3句）\n${citation(`${SECTION}#p1-s3`)}`,
	);
	expect(await copied('复制链接')).toBe(
		`${host.base}${SECTION}#p1-s3:~:text=${encodeURIComponent(THIRD)}`,
	);
	expect(await tools().getByRole('status').textContent()).toBe('已复制');
});

test('words of a sentence, of several sentences and of several paragraphs are quoted each at its place', async () => {
	await visit(page, SECTION);
	await select('互联互通');
	await expect.poll(() => copied('复制引文')).toContain('“互联互通”（第一章第10节第1段第3句）');
	expect(await copied('复制引文')).toMatch(/#p1-s3\.$/);
	expect(await copied('嵌入代码')).toMatch(
		/^<blockquote cite="http[^"]+#p1-s3:~:text=[^"]+"><p>互联互通<\/p><footer>周德铭\. .*<\/footer><\/blockquote>$/,
	);
	await select('全面保障', '42个');
	await expect.poll(() => name()).toBe('第1段第2—3句');
	expect(await copied('复制引文')).toContain(
		'区域通关一体化已覆盖全部42个”（第一章第10节第1段第2—3句）',
	);
	await select('通关管理。', '【成功案例】');
	await expect.poll(() => name()).toBe('第1段第6句—案例第1段第1句');
	expect(await copied('复制引文')).toMatch(
		/^“通关管理。”（第一章第10节第1段第6句）“【成功案例】”（第一章第10节案例第1段第1句）\n/,
	);
	await select(TITLE.slice(0, 13), TITLE.slice(-6));
	await expect.poll(() => name()).toBe('标题');
	expect(await copied('复制引文')).toContain(`“${TITLE}”（第一章第10节标题）`);
});

test('what the browser itself copies of the text has no marker and no number of a paragraph', async () => {
	await visit(page, SECTION);
	await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('.text')!));
	const text = await page.evaluate(() =>
		[...document.querySelectorAll('.text [data-lines]')].map((each) =>
			each.firstElementChild!.getAttribute('data-n'),
		),
	);
	expect(text).toEqual(['1', '案']);
	await page.keyboard.press('Control+c');
	await expect.poll(clipboard).toContain('【成功案例】');
	const own = (await clipboard()).replace(/\s/g, '');
	expect(own).toMatch(/^多年来，海关总署/);
	expect(own).not.toMatch(/[①-⑳\u2060\u00AD\u200B]|图3|复制/);
});

test('the tools lie under the last line selected, take no focus and go with Escape', async () => {
	await visit(page, SECTION);
	await select(THIRD);
	await expect.poll(() => name()).toBe('第1段第3句');
	const [under, top] = await page.evaluate(() => [
		getSelection()!.getRangeAt(0).getBoundingClientRect().bottom,
		document.querySelector('.tools')!.getBoundingClientRect().top,
	]);
	expect(Math.abs(top! - under!)).toBeLessThan(12);
	expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
	await page.keyboard.press('Escape');
	expect(await tools().count()).toBe(0);
});

test('the number of a paragraph opens its address with the keyboard, and each of its sentences', async () => {
	await visit(page, SECTION);
	await page.locator('#p1 .pn').focus();
	await page.keyboard.press('Enter');
	await tools().waitFor();
	expect(await name()).toBe('第1段');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('复制引文');
	expect(await copied('复制引文')).toBe(`第一章第10节第1段\n${citation(`${SECTION}#p1`)}`);
	await tools().getByRole('link', { name: '第4句' }).press('Enter');
	await expect.poll(() => name()).toBe('第1段第4句');
	expect(await page.locator(':target').getAttribute('id')).toBe('p1-s4');
	expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('4');
	expect(await copied('复制链接')).toContain(`${host.base}${SECTION}#p1-s4:~:text=`);
	await page.keyboard.press('Escape');
	expect(await page.evaluate(() => document.activeElement!.className)).toBe('pn');
});

test.each([
	[
		'.notes #term-quyu-tongguan b',
		SECTION,
		'“全国海关区域通关一体化改革”名词注',
		`${SECTION}#term-quyu-tongguan`,
	],
	['#fig-crossborder .fig-no', SECTION, '进口清单少于出口', '2015/figures/crossborder.html'],
	[
		'#n-customs-1 .i a',
		'2015/numbers.html',
		`“${THIRD}”（第一章第10节第1段第3句）`,
		'2015/numbers.html#n-customs-1',
	],
	[
		'#sys-h2010 h3 a',
		'2015/registers/systems.html',
		'“H2010通关管理系统”条',
		'2015/registers/systems.html#sys-h2010',
	],
])('%s of %s gives its citation and its address', async (sign, path, words, address) => {
	await visit(page, path);
	await page.locator(sign).click();
	await tools().waitFor();
	expect(await copied('复制引文')).toContain(words);
	expect(await copied('复制链接')).toBe(host.base + address);
});

test('a quantity and a note are cited as what they are', async () => {
	await visit(page, '2015/numbers.html');
	await page.locator('#n-customs-1 .i a').click();
	await tools().waitFor();
	expect(await copied('复制引文')).toContain(citation(`${SECTION}#p1-s3`));
	const notes = read('data/2015/cite/notes.ris');
	await visit(page, SECTION);
	await page.locator('#calc-customs-import-average b').click();
	await tools().waitFor();
	const title = /^[^[]+(?=\[DS)/.exec(await copied('复制引文'))![0];
	expect(notes).toContain(`TI  - ${title}`);
});

test('a note says when it was written and how far it is reviewed, and leads to what it rests on', async () => {
	const saic = '2015/ministries/saic.html';
	expect(read(saic)).not.toMatch(/起草，|复核/);
	await visit(page, saic);
	await page.locator('.notes #term-sanzheng b').click();
	const made = tools().locator('.made');
	await expect
		.poll(() => made.textContent())
		.toMatch(/^\d{4}年\d+月\d+日起草.*(尚未复核|一人复核|两人复核)出处12$/);
	await made.getByRole('link', { name: '出处2' }).click();
	await page.waitForURL('**/2015/sources.html#guobanfa-2016-53');
	const source = page.locator('#guobanfa-2016-53');
	expect(await source.textContent()).toContain('国办发〔2016〕53号');
	await source.getByRole('link', { name: '“三证合一、一照一码”' }).first().click();
	await page.waitForURL(`**/${saic}#term-sanzheng`);
});

test('the cite box cites the address and the day, in every style and file', async () => {
	await visit(page, '2015/cases/customs.html');
	await page.locator('#cite').hover();
	await page.locator('#cite.ready').waitFor();
	const address = `${host.base}2015/cases/customs.html`;
	expect(await copied('复制引文', '#cite')).toContain(`${TITLE}：成功案例[R/OL]`);
	expect(await copied('复制链接', '#cite')).toBe(address);
	await page.locator('#cite summary').click();
	const day = /\[(\d{4}-\d\d-\d\d)\]/.exec(await copied('复制，GB/T 7714—2015', '#cite'))![1]!;
	const strings = await page.locator('#cite [data-style]').allTextContents();
	expect(strings.filter((each) => each.includes(address))).toHaveLength(5);
	const download = page.waitForEvent('download');
	await page.locator('#cite').getByRole('link', { name: 'BibTeX' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('customs-case.bib');
	const stream = await file.createReadStream();
	const chunks: Buffer[] = [];
	for await (const chunk of stream) chunks.push(chunk as Buffer);
	const entry = Buffer.concat(chunks).toString();
	expect(entry).toContain(`url = {${address}}`);
	expect(entry).toContain(`urldate = {${day}}`);
});

test('the case page and the full text give the same places as the section', async () => {
	await visit(page, '2015/cases/customs.html');
	await select('三年多');
	await expect.poll(() => tools().count()).toBe(1);
	expect(await copied('复制引文')).toContain('“三年多”（第一章第10节案例第1段第2句）');
	for (const path of ['2015/full.html', '2015/annotated.html']) {
		await visit(page, path);
		await select(THIRD);
		await tools().waitFor();
		expect(await copied('复制引文')).toContain(citation(`${SECTION}#p1-s3`));
	}
});

test('of the received text its own words are quoted, with their line', async () => {
	await visit(page, SECTION);
	await page.locator('.set').click();
	await page.locator('dialog.settings label', { hasText: '底本' }).click();
	await page.locator('#p1.received').waitFor();
	await page.keyboard.press('Escape');
	await page.evaluate(() => {
		const text = document.querySelector('#p1')!.lastChild as Text;
		const at = text.data.indexOf('多年来');
		getSelection()!.setBaseAndExtent(text, at, text, at + 8);
	});
	await tools().waitFor();
	const words = await page.evaluate(() => String(getSelection()));
	expect(await copied('复制引文')).toContain(`“${words}”（第一章第10节第1段（底本第32行））`);
	expect(await copied('复制链接')).toBe(`${host.base}${SECTION}#p1`);
	await page.evaluate(() => localStorage.clear());
});

test('what may not be copied appears in a field, selected; so does a report of an error', async () => {
	const poor = await newPage({ viewport: { width: 390, height: 844 } });
	await poor.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'));
	await visit(poor, SECTION);
	await select(THIRD, THIRD, poor);
	await tools(poor).getByRole('button', { name: '复制引文' }).click();
	const selected = () =>
		poor.evaluate(() => {
			const field = document.activeElement as HTMLTextAreaElement;
			return field.value?.slice(field.selectionStart, field.selectionEnd);
		});
	await expect.poll(selected).toContain(`“${THIRD}”`);
	await tools(poor).getByRole('button', { name: '报告错误' }).click();
	await expect
		.poll(selected)
		.toBe(
			`《${REPORT}》标注版0.1.0，第一章第10节第1段第3句\n地址：${host.base}${SECTION}#p1-s3\n原文：“${THIRD}”\n有误之处：`,
		);
	await poor.evaluate(() => {
		for (const link of document.querySelectorAll<HTMLAnchorElement>('.errors'))
			link.href = 'mailto:errors@example.org';
	});
	await poor.keyboard.press('Escape');
	await poor.locator('.plate .errors').click();
	const letter = tools(poor).getByRole('link', { name: '报告错误' });
	const address = new URL((await letter.getAttribute('href'))!);
	expect(address.protocol + address.pathname).toBe('mailto:errors@example.org');
	expect(address.searchParams.get('body')).toContain(`地址：${host.base}${SECTION}`);
	await poor.close();
});

test('without scripts the number of a paragraph is a link at every width, and errors have their words', async () => {
	const still = await newPage({ javaScriptEnabled: false });
	for (const width of [320, 390, 768, 1440]) {
		await still.setViewportSize({ width, height: 800 });
		await visit(still, SECTION);
		for (const block of ['p1', 'case-p1']) {
			const number = still.locator(`#${block} .pn`);
			await number.click();
			expect(new URL(still.url()).hash, `${width}`).toBe(`#${block}`);
		}
	}
	await still.locator('.plate .errors').click();
	await still.waitForURL('**/2015/about.html#report-h');
	await still.close();
});

test('on a phone and in a wide window the tools are accessible, within the window, and not printed', async () => {
	const own = await newPage();
	await visit(own, SECTION);
	for (const width of [320, 768, 1440]) {
		await own.setViewportSize({ width, height: 800 });
		await own.locator('#p1 .pn').click();
		await tools(own).waitFor();
		expect(await overflow(own), `${width}`).toBe(0);
	}
	expect(
		await faultsIn(own, [
			['light', 390, 'all'],
			['dark', 1440, SEEN],
		]),
	).toEqual([]);
	await own.emulateMedia({ media: 'print' });
	expect(await tools(own).isVisible()).toBe(false);
	await own.close();
});

test('an address in capitals leads to what it means, and one that is gone to what is near', async () => {
	const at = async (id: string) => {
		await page.goto('about:blank');
		await visit(page, `${SECTION}#${id}`);
		return page.locator('.lost');
	};
	await at('P1-S2');
	await expect.poll(() => new URL(page.url()).hash).toBe('#p1-s2');
	const near = await at('p1-s99');
	await expect
		.poll(() => near.textContent())
		.toContain('地址中的 #p1-s99 不在本页，相近的是第1段。');
	expect(new URL(page.url()).hash).toBe('#p1');
	const nowhere = await at('nothing');
	await expect
		.poll(() => nowhere.textContent())
		.toMatch(/不在本页，这里是“.*助力海关征管现代化”。/);
});

test('a link that was made before a paragraph was inserted above opens at its words', async () => {
	await visit(page, SECTION);
	await select('依托电子口岸', '合作机制');
	await tools().waitFor();
	const link = await copied('复制链接');
	expect(link).toContain('#p1-s4:~:text=');
	const html = read(SECTION);
	const shifted = html.replaceAll(/(id="|href="#)p1(?=["-])/g, '$1p2');
	const inserted = '<p id="p1" data-lines="32-32"><span id="p1-s1">新增的一段。</span></p>';
	const grown = shifted.replace('<p id="p2"', `${inserted}${'<p>　</p>'.repeat(40)}<p id="p2"`);
	expect(grown).not.toBe(shifted);
	// Whether the browser itself knows such fragments or not.
	const opened = await reader.newPage();
	await opened.route(`**/${SECTION}`, (route) =>
		route.fulfill({ contentType: 'text/html; charset=utf-8', body: grown }),
	);
	await opened.goto(link);
	const words = () =>
		opened.evaluate(() => {
			const [range] = [...(CSS.highlights.get('linked') ?? [])] as Range[];
			const { top = -1, bottom = -1 } = range?.getBoundingClientRect() ?? {};
			return { words: String(range), isSeen: top >= 0 && bottom <= innerHeight };
		});
	await expect.poll(words).toEqual({
		words: '依托电子口岸“共建、共管、共享”合作机制',
		isSeen: true,
	});
	await opened.close();
});
