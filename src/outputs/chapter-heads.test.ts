import { expect, test } from 'vitest';
import { edition } from '../../tests/content.ts';
import { chapterHeads } from './chapter-heads.ts';

test('each chapter heads its pages, and the last goes on to the end of the print', () => {
	const sheet = chapterHeads(edition());
	expect(sheet).toContain(
		'.c1{page:c1}@page c1{@top-right{content:"第一章　创新驱动提升政务治理信息化能力"}}',
	);
	expect(sheet).toContain('.opening{page:opening}@page opening{@top-right{content:"卷首"}}');
	expect(sheet).toContain('.c4,.closing,.foot{page:c4}');
	expect(sheet.match(/\{page:/g)).toHaveLength(5);
});
