import { expect, test } from 'vitest';
import type { SourceRow } from '../schema/source.ts';
import { listed, sourceWords } from './source.ts';

const source = (more: Partial<SourceRow>): SourceRow => ({
	id: 'guofa-2015-40',
	title: '国务院关于积极推进“互联网+”行动的指导意见',
	issuer: '国务院',
	number: '国发〔2015〕40号',
	date: '2015-07-01',
	kind: '规范性文件',
	seen: null,
	...more,
});

test('a document is named by its number, a regulation by its title, and what has neither as it is called', () => {
	expect(sourceWords(source({}))).toBe('国发〔2015〕40号');
	const decree = source({ title: '优化营商环境条例', number: '国务院令第722号', kind: '行政法规' });
	expect(sourceWords(decree, '第七十二条')).toBe('《优化营商环境条例》第七十二条');
	const within = source({ title: '关于修改《中华人民共和国网络安全法》的决定', kind: '法律' });
	expect(sourceWords(within)).toBe('《关于修改〈中华人民共和国网络安全法〉的决定》');
	const { number: _, ...unnumbered } = source({ title: '国家电子政务“十二五”规划' });
	expect(sourceWords(unnumbered)).toBe('《国家电子政务“十二五”规划》');
	expect(sourceWords(source({ kind: '新闻报道', short: '新华社2012年2月16日电' }))).toBe(
		'新华社2012年2月16日电',
	);
});

test('several stand in a row', () => {
	expect(listed([{ words: '国发〔2015〕50号' }, { words: '国办发〔2016〕53号' }])).toBe(
		'国发〔2015〕50号；国办发〔2016〕53号',
	);
});
