import { expect, test } from 'vitest';
import { edition } from '../../tests/content.ts';
import { quotationsOf } from './quotations.ts';

const own = edition();
const quotations = quotationsOf(own);
const saying = (words: string) => quotations.find(({ quote }) => quote.includes(words))!;

test('a quotation has the note that gives its source, also where that stands in another section', () => {
	const [note] = saying('运用网络传播规律').notes;
	expect(note!.page).toBe('2015/ministries/press.html#policy-wangshang-xuanchuan');
	expect(saying('推动内陆同沿海沿边通关协作')).toMatchObject({
		isTraced: true,
		page: '2015/ministries/aqsiq.html#case-p1-s2',
		notes: [{ page: '2015/ministries/npc.html#policy-jueding-2013' }],
	});
});

test('one without a source says so, with what notes say of it all the same; a note that only explains is not its source', () => {
	expect(saying('质检总局的做法值得肯定')).toMatchObject({
		isTraced: false,
		notes: [{ page: '2015/ministries/aqsiq.html#text-aqsiq-quotation' }],
	});
	expect(saying('建立健全信息科技支撑服务体系')).toMatchObject({ isTraced: false, notes: [] });
	// Of two notes on these words one explains them, and the other gives their source.
	expect(saying('监测地理国情')).toMatchObject({
		isTraced: true,
		notes: [{ page: '2015/ministries/surveying.html#policy-cehui-zhanlue' }],
	});
});

test('ways of putting things and names are no quotations', () => {
	expect(own.quotations.length).toBeGreaterThan(4 * quotations.length);
	for (const words of ['千里眼', '互联网+', '金融街15号', '一站式'])
		expect(saying(words), words).toBeUndefined();
});

test('a note that gives a source has sources of its own', () => {
	const traced = quotations.filter(({ isTraced }) => isTraced);
	expect(traced.length).toBeGreaterThan(5);
	for (const { quote, notes } of traced) {
		expect(notes.length, quote).toBe(1);
		const id = notes[0]!.page.split('#')[1];
		expect(own.notes.find((note) => note.id === id)!.sources.length, quote).toBeGreaterThan(0);
	}
});
