import { expect, test } from 'vitest';
import { edition } from '../../../tests/content.ts';
import { fold } from '../fold.ts';
import { shelved } from '../shelf.ts';
import { unpackAdded } from '../unpack-added.ts';
import { unpackNames } from '../unpack-names.ts';
import { unpackText } from '../unpack-text.ts';
import { packNames } from './pack-names.ts';
import { packAdded, packText } from './pack.ts';
import { pinyinTerms } from './pinyin.ts';
import { variantsIn } from './variants.ts';

const own = edition();
const [report] = shelved([own.id]);
const text = unpackText(packText(own), report!);

test('every block of the text is packed once, in reading order, on the page of its unit', () => {
	const addresses = text.map(({ page, id }) => `${page.page}#${id}`);
	expect(new Set(addresses).size).toBe(addresses.length);
	expect(text.map(({ rank }) => rank)).toEqual(text.map((_, index) => index));
	const packed = new Set(addresses);
	for (const { unit, id } of own.blocks())
		expect(packed, `${unit}#${id}`).toContain(`${own.unit(unit).page}#${id}`);
});

test('only what an emendation changed is packed as received, too', () => {
	const doubled = text.filter(({ received }) => received);
	expect(doubled.map(({ page, id }) => `${page.page}#${id}`)).toEqual([
		'2015/chapters/1.html#p1',
		'2015/ministries/sasac.html#p1',
		'2015/ministries/statistics.html#case-p1',
		'2015/chapters/3.html#p1',
		'2015/ministries/csrc.html#p1',
	]);
});

test('notes, entries, figures, what followed and what numbers measure are packed as what the edition adds', () => {
	const added = unpackAdded(packAdded(own), text, report!);
	const count = (kind: string) => added.filter((block) => block.kind === kind).length;
	const kinds = ['note', 'register', 'figure', 'sequel', 'number'];
	expect(kinds.map(count)).toEqual([
		own.notes.length,
		own.entities.length,
		27,
		own.sequels.length,
		own.numbers.length,
	]);
	expect(added.every(({ page }) => page !== undefined)).toBe(true);
	expect(added.map(({ rank }) => rank)).toEqual(added.map((_, index) => text.length + index));
});

test('a name of today leads to the body of 2015, and says why', () => {
	const names = unpackNames(packNames(own), report!);
	const why = (name: string, page: string) =>
		names.find((each) => each.name === name && each.page.page.endsWith(`/${page}.html`))?.why;
	expect(why('应急管理部', 'work-safety')).toMatch(/年/);
	// In 2023 it took over from the ministry of science, by when this one had ended.
	expect(why('国家发展和改革委员会', 'environment')).toBe('见环境保护部2023年的沿革');
	expect(why('中国证监会', 'csrc')).toBe('文中所用名称');
	expect(why('第一章第10节', 'customs')).toBe('');
	expect(why('图4', 'fujian-police')).toBe('');
	for (const { name, folded } of names) expect(folded).toBe(fold(name).text);
});

test('a former or other name leads to where the page prints it', () => {
	const names = unpackNames(packNames(own), report!);
	const idOf = (name: string) => names.find((each) => each.name === name)?.id;
	expect(idOf('新闻出版总署')).toBe('history-h');
	expect(idOf('国家版权局')).toBe('history-h');
	expect(idOf('证监会')).toBeFalsy();
});

test('a short name of today leads wherever the full name does, and says of which it is short', () => {
	const names = unpackNames(packNames(own), report!);
	const led = (name: string) =>
		names
			.filter((each) => each.name === name)
			.map(({ page }) => page.page)
			.sort();
	for (const unit of own.ministries) {
		const { today, history, abbreviations = {} } = own.ministry(unit.id);
		const known = [...today.map(({ name }) => name), ...history.flatMap(({ bodies }) => bodies)];
		for (const [full, shorts] of Object.entries(abbreviations)) {
			expect(known, unit.id).toContain(full);
			for (const short of shorts) expect(led(short), short).toEqual(led(full));
		}
	}
	const why = (name: string, page: string) =>
		names.find((each) => each.name === name && each.page.page.endsWith(`/${page}.html`))?.why;
	expect(led('发改委')).toEqual(['2015/ministries/environment.html']);
	expect(why('卫健委', 'work-safety')).toMatch(/^即国家卫生健康委员会，2018年起承担/);
	expect(why('央行', 'pboc')).toBe('即中国人民银行');
	expect(why('林业部', 'forestry')).toMatch(/的前身$/);
	expect(why('环保部', 'environment')).toBe('简称');
});

test('what is called a predecessor is an alias', () => {
	for (const unit of own.ministries) {
		const { aliases, predecessors = [] } = own.ministry(unit.id);
		expect(aliases).toEqual(expect.arrayContaining(predecessors));
	}
});

test('terms are known by their sound, and traditional characters by those of the text', () => {
	const terms = JSON.stringify(pinyinTerms(own));
	expect(terms).toContain('公积金');
	const words = pinyinTerms(own).map(([word]) => word);
	for (const word of ['公积金', '电子政务', '信息化', '财政部', '电子口岸'])
		expect(words).toContain(word);
	for (const stretch of ['财政预', '政务的', '的信息', '国家电子', '化能力', '的新'])
		expect(words).not.toContain(stretch);
	const text = own.texts.join('');
	const entries = variantsIn(text).split(' ');
	expect(entries).toContain('國国');
	// A character that the text uses stands for itself, too.
	expect(entries).toContain('覆覆复');
	for (const [character, ...others] of entries)
		if (text.includes(character!)) expect(others).toContain(character);
});
