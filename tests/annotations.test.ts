import { expect, test } from 'vitest';
import { blocks, data, read, report } from './edition.ts';
import { host, newPage } from './room.ts';

const reading = (): Map<string, string> =>
	new Map(blocks(report()).map((block) => [block.page, block.reading]));

/** The block that a row is about: its page, and the id of its paragraph. */
const blockOf = ({ page, paragraph }: { page: string; paragraph: string }): string =>
	`${page.split('#')[0]}#${paragraph}`;

test('wide: notes stand in the margin in order, none over another, none above its marker', async () => {
	const page = await newPage({ viewport: { width: 1440, height: 900 } });
	for (const section of ['customs', 'press', 'pboc', 'tax', 'scopsr', 'spc', 'housing']) {
		await page.goto(`${host.base}2015/ministries/${section}.html`);
		const notes = await page.locator('.notes li').evaluateAll((all) =>
			all.map((note) => {
				const marker = document.getElementById(`ref-${note.id}`)!.getBoundingClientRect();
				const { top, bottom, left } = note.getBoundingClientRect();
				const text = document.querySelector('.text')!.getBoundingClientRect().right;
				return { top, bottom, isBeside: left > text, above: top - marker.top };
			}),
		);
		expect(notes.length).toBeGreaterThan(3);
		for (const [index, { top, isBeside, above }] of notes.entries()) {
			expect(isBeside, section).toBe(true);
			expect(above, section).toBeGreaterThan(-12);
			if (index > 0) expect(top, section).toBeGreaterThanOrEqual(notes[index - 1]!.bottom);
		}
	}
	await page.close();
});

test('narrow: a tapped note rises from the foot, the text stays, and 收起 returns', async () => {
	const page = await newPage({
		viewport: { width: 390, height: 800 },
		hasTouch: true,
		javaScriptEnabled: false,
	});
	await page.goto(`${host.base}2015/ministries/customs.html`);
	const marker = page.locator('.text .ref').nth(2);
	await marker.scrollIntoViewIfNeeded();
	const before = await marker.boundingBox();
	await marker.tap();
	const open = page.locator('.notes li:target');
	const box = (await open.boundingBox())!;
	expect(Math.round(box.y + box.height)).toBe(800);
	expect((await marker.boundingBox())!.y).toBeCloseTo(before!.y, -1);
	await open.locator('.back').tap();
	await expect.poll(() => page.locator('.notes li:target').count()).toBe(0);
	await page.close();
});

test('narrow: whoever comes to a note by its address sees its words above it', async () => {
	const page = await newPage({ viewport: { width: 390, height: 844 }, hasTouch: true });
	const address = `${host.base}2015/ministries/customs.html`;
	await page.goto(address);
	const ids = await page.locator('.notes li').evaluateAll((all) => all.map(({ id }) => id));
	expect(ids.length).toBeGreaterThan(5);
	for (const id of ids) {
		await page.goto('about:blank');
		await page.goto(`${address}#${id}`);
		const isSeen = () =>
			page.evaluate((id) => {
				const words = document.getElementById(`ref-${id}`)!.getBoundingClientRect();
				const note = document.getElementById(id)!.getBoundingClientRect();
				return words.top >= 0 && words.bottom <= note.top && note.bottom <= innerHeight;
			}, id);
		await expect.poll(isSeen, { message: id }).toBe(true);
	}
	await page.close();
});

test('a note that is put away by 收起, Escape or Back leaves the text where it is, and one step in the history at most', async () => {
	const page = await newPage({ viewport: { width: 390, height: 800 }, hasTouch: true });
	await page.goto(`${host.base}2015/ministries/customs.html`);
	const steps = await page.evaluate(() => history.length);
	const raised = () => page.locator('.notes li:target').count();
	for (const putAway of ['收起', 'Escape', 'Back'])
		for (const at of [2, 9]) {
			const marker = page.locator('.text .ref').nth(at);
			await marker.scrollIntoViewIfNeeded();
			await marker.tap();
			await page.locator('.notes li:target').waitFor();
			// Who reads on while the note lies open is not to be brought back.
			const top = () => marker.evaluate((words) => Math.round(words.getBoundingClientRect().top));
			await page.evaluate(async () => {
				const scrolled = new Promise((done) => addEventListener('scroll', done, { once: true }));
				scrollBy(0, 40);
				await scrolled;
			});
			const place = await top();
			if (putAway === '收起') await page.locator('.notes li:target .back').tap();
			else if (putAway === 'Escape') await page.keyboard.press('Escape');
			else await page.evaluate(() => history.back());
			const asked = `${putAway}, marker ${at}`;
			await expect.poll(raised, { message: `${asked}: the note is away` }).toBe(0);
			await expect.poll(top, { message: `${asked}: the text is where it was` }).toBe(place);
		}
	expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(steps + 1);
	await page.close();
});

test('wide: a marker that is met lights its note; one that is far comes level with it, and nothing else moves', async () => {
	const page = await newPage({ viewport: { width: 1440, height: 900 } });
	let far = 0;
	for (const section of ['press', 'scopsr', 'saic', 'customs']) {
		await page.goto(`${host.base}2015/ministries/${section}.html`);
		await page.locator('.text .ref').first().hover();
		await page.locator('.notes li.lit').waitFor();
		const tops = () =>
			page
				.locator('.notes li')
				.evaluateAll((all) => all.map((each) => (each as HTMLElement).offsetTop));
		const before = await tops();
		for (const id of await page
			.locator('.notes li')
			.evaluateAll((all) => all.map(({ id }) => id))) {
			const seen = await page.evaluate((id) => {
				const marker = document.getElementById(`ref-${id}`)!;
				marker.scrollIntoView({ block: 'center' });
				const note = document.getElementById(id)!.getBoundingClientRect();
				const isFar = note.bottom > innerHeight || note.top < 0;
				const place = scrollY;
				marker.focus();
				const words = marker.getBoundingClientRect();
				const { top, bottom, height } = document
					.querySelector(`.notes li.lit[id="${id}"] > div`)!
					.getBoundingClientRect();
				const isLevel = top <= words.bottom && bottom >= words.top;
				return { isFar, isLevel, top, bottom, height, moved: scrollY - place };
			}, id);
			far += Number(seen.isFar);
			expect(seen.moved, id).toBe(0);
			if (!seen.isFar) continue;
			expect(seen.isLevel, id).toBe(true);
			expect(seen.top, id).toBeGreaterThanOrEqual(0);
			expect(seen.bottom, id).toBeLessThanOrEqual(900);
		}
		expect(await tops(), section).toEqual(before);
	}
	expect(far).toBeGreaterThan(10);
	await page.close();
});

test('wide: at the head of a page, too, an opened note moves nothing; keys go on from its words, and the pointer passes over others', async () => {
	const page = await newPage({ viewport: { width: 1440, height: 900 } });
	await page.goto(`${host.base}2015/ministries/press.html`);
	const marker = page.locator('.text .ref').nth(5);
	const place = () => page.evaluate(() => scrollY);
	const focused = () => page.evaluate(() => document.activeElement!.id);
	const id = await marker.getAttribute('id');
	for (const putAway of ['Escape', 'Back']) {
		await page.evaluate(() => scrollTo(0, 0));
		await marker.focus();
		await page.keyboard.press('Enter');
		await page.locator('.notes li:target.lit').waitFor();
		// A fragment is gone to a frame later.
		await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
		expect(await place()).toBe(0);
		await page.locator('.text .ref').nth(6).hover();
		expect(await page.locator('.notes li.lit').getAttribute('id')).toBe(id!.slice(4));
		if (putAway === 'Escape') await page.keyboard.press('Escape');
		else await page.evaluate(() => history.back());
		await expect.poll(focused).toBe(id);
		expect(await page.locator('.notes li:target').count()).toBe(0);
		expect(await place()).toBe(0);
	}
	await page.close();
});

test('wide: the address of a note that is far from its words shows both', async () => {
	const page = await newPage({ viewport: { width: 1440, height: 900 } });
	const section = `${host.base}2015/ministries/press.html`;
	await page.goto(section);
	const id = await page.locator('.notes li').last().getAttribute('id');
	await page.goto('about:blank');
	await page.goto(`${section}#${id}`);
	await page.locator('.notes li.lit > div').waitFor();
	const inView = (selector: string) =>
		page.locator(selector).evaluate((each) => {
			const { top, bottom } = each.getBoundingClientRect();
			return top >= 0 && bottom <= innerHeight;
		});
	expect(await inView('.ref.lit')).toBe(true);
	expect(await inView('.notes li.lit > div')).toBe(true);
	await page.keyboard.press('Escape');
	await expect.poll(() => page.locator('.lit').count()).toBe(0);
	await page.close();
});

test('kinds can be switched, and all off leaves the plain text; no script is needed', async () => {
	const page = await newPage({
		viewport: { width: 1440, height: 900 },
		javaScriptEnabled: false,
	});
	await page.goto(`${host.base}2015/ministries/customs.html`);
	await page.locator('.filter summary').click();
	const visible = (selector: string) =>
		page
			.locator(selector)
			.evaluateAll((all) => all.filter((each) => each.getClientRects().length > 0).length);
	const marks = await visible('.text .ref');
	const terms = await page.locator('.notes li[data-kind=名词]').count();
	await page.locator('.filter label', { hasText: '名词' }).locator('input').uncheck();
	expect(await visible('.notes li[data-kind=名词]')).toBe(0);
	expect(await visible('.text .ref')).toBe(marks - terms);
	await page.locator('.filter label', { hasText: '只看原文' }).locator('input').check();
	expect(await visible('.text .ref')).toBe(0);
	expect(await visible('.notes li')).toBe(0);
	await page.close();
});

test('copying a paragraph never meets a marker', async () => {
	const page = await newPage();
	await page.goto(`${host.base}2015/ministries/customs.html`);
	const text = reading();
	for (const id of ['p1', 'case-p1']) {
		const copied = await page.locator(`#${id}`).evaluate((element) => {
			getSelection()!.selectAllChildren(element);
			return getSelection()!.toString();
		});
		expect(copied.replace(/\s/g, '')).toBe(text.get(`2015/ministries/customs.html#${id}`));
	}
	await page.close();
});

test('every note is a W3C annotation whose quotation stands once in its block, and opens on its page', () => {
	const { first, total } = data('notes');
	expect(first.items).toHaveLength(total);
	expect(total).toBeGreaterThan(200);
	const text = reading();
	for (const { page, target } of first.items) {
		const { value, refinedBy } = target.selector;
		const { type, exact, prefix = '', suffix = '' } = refinedBy;
		const block = text.get(`${target.source.replace('../../', '')}#${value}`);
		expect(type).toBe('TextQuoteSelector');
		expect(block?.split(`${prefix}${exact}${suffix}`).length, `${page} ${exact}`).toBe(2);
		const [path = '', id] = page.split('#');
		const html = read(path);
		expect(html, page).toContain(`id="${id}"`);
		expect(html, page).toContain(`id="ref-${id}"`);
	}
});

test('every number quotes its paragraph and leads there and back', async () => {
	const rows = data('numbers');
	const text = reading();
	const html = read('2015/numbers.html');
	const entries = data('entities');
	for (const { id, page, paragraph, quote } of rows) {
		const block = blockOf({ page, paragraph });
		expect(text.get(block), id).toContain(quote);
		expect(html, id).toContain(`id="${id}"`);
		// A heading is not woven. Links cannot nest: a number inside a longer name leads by way of
		// the name, to an entry that leads to the number.
		if (paragraph === 'title') continue;
		const [path = ''] = page.split('#');
		if (read(path).includes(`numbers.html#${id}"`)) continue;
		const around = entries.filter(({ mentions }) =>
			mentions.some((each) => blockOf(each) === block && each.quote.includes(quote)),
		);
		expect(around.length, id).toBeGreaterThan(0);
		for (const entry of around) {
			const [register = ''] = entry.page.split('#');
			expect(read(path), id).toContain(`${register.split('/').pop()}#${entry.id}"`);
			expect(read(register), id).toContain(`numbers.html#${id}"`);
		}
	}
});

test('every mention of an entry stands where it says', () => {
	const text = reading();
	for (const { id, mentions } of data('entities')) {
		expect(mentions.length, id).toBeGreaterThan(0);
		for (const { quote, start, end, ...place } of mentions)
			expect(text.get(blockOf(place))?.slice(start, end), `${id} ${place.page}`).toBe(quote);
	}
});

test('each of the 38 bodies has one entry among the bodies, with every place outside its section', () => {
	const bodies = data('ministries');
	const entries = [
		...read('2015/registers/bodies.html').matchAll(
			/<article class="entry" id="([^"]+)"[^>]*>(.*?)<\/article>/gs,
		),
	];
	const own = new Map(entries.map(([, id, html]) => [id!, html!]));
	expect(entries).toHaveLength(38 + data('entities').filter(({ type }) => type === 'body').length);
	const names = entries.map(([, , entry]) =>
		/<h3>.*?<\/a>/s.exec(entry!)![0].replace(/<[^>]*>/g, ''),
	);
	expect(new Set(names).size).toBe(names.length);
	for (const { id, entry, page, mentions } of bodies) {
		const [section = ''] = page.split('#');
		const html = own.get(id)!;
		expect(entry).toBe(`2015/registers/bodies.html#${id}`);
		expect(html, id).toContain(`href="../${section.replace('2015/', '')}"`);
		const outside = mentions.filter((mention) => !mention.page.startsWith(section));
		const listed = [...html.matchAll(/<li>.*?href="\.\.\/([^"]+)"/gs)].map(
			([, to]) => `2015/${to}`,
		);
		expect(listed, id).toHaveLength(outside.length);
		for (const [nth, { page: place }] of outside.entries())
			expect(listed[nth], id).toSatisfy((to: string) => to === place || to.startsWith(`${place}-`));
	}
});

test('an entry says a name once: what 《决定》 is called in full, and who 卫计委 is', () => {
	const entry = (register: string, id: string) =>
		new RegExp(`<article class="entry" id="${id}"[^>]*>.*?<p>(.*?)<small>`, 's').exec(
			read(`2015/registers/${register}.html`),
		)![1]!;
	const count = (text: string, name: string) => text.split(name).length - 1;
	const decision = entry('documents', 'doc-third-plenum-decision');
	expect(count(decision, '《中共中央关于全面深化改革若干重大问题的决定》')).toBe(1);
	expect(decision).not.toContain('亦称');
	const health = entry('bodies', 'body-health-family-planning');
	expect(count(health, '国家卫生和计划生育委员会')).toBe(1);
	expect(health).toContain('亦称国家卫生计生委');
});

test('the index of numbers sorts and filters, and is whole without scripts', async () => {
	const count = data('numbers').length;
	const still = await newPage({ javaScriptEnabled: false });
	await still.goto(`${host.base}2015/numbers.html`);
	expect(await still.locator('.nums tbody tr').count()).toBe(count);
	expect(await still.locator('form.pick').isVisible()).toBe(false);
	await still.close();

	const page = await newPage();
	await page.goto(`${host.base}2015/numbers.html`);
	const rows = () =>
		page
			.locator('.nums tbody tr')
			.evaluateAll((all) =>
				all
					.filter((row) => row.getClientRects().length > 0)
					.map((row) => ({ ...(row as HTMLElement).dataset })),
			);
	const values = async () => (await rows()).map(({ value }) => Number(value));
	const asPrinted = await values();
	expect(asPrinted).toHaveLength(count);
	await page.selectOption('[name=order]', 'down');
	expect(await values()).toEqual([...asPrinted].sort((a, b) => b - a));
	await page.selectOption('[name=order]', 'up');
	expect(await values()).toEqual([...asPrinted].sort((a, b) => a - b));
	await page.selectOption('[name=kind]', { index: 1 });
	const kinds = new Set((await rows()).map(({ kind }) => kind));
	expect(kinds.size).toBe(1);
	expect(Number(/\d+/.exec((await page.locator('.pick output').textContent())!)![0])).toBe(
		(await rows()).length,
	);
	await page.locator('.pick [type=reset]').click();
	await expect.poll(values).toEqual(asPrinted);
	await page.locator('[name=approximate]').check();
	for (const row of await rows()) expect(row).toHaveProperty('approximate');
	await page.close();
});
