import { expect, test } from 'vitest';
import { beginning, clauses } from './phrases.ts';

test.each([
	['2015年，是国家电子政务“十二五”的收官之年。', '2015年，是国家电子政务“十二五”的收官之年……'],
	[
		'本评述是摘录，由于水平有限，肯定存在不周全甚至谬误之处，敬请指教。',
		'本评述是摘录，由于水平有限……',
	],
	[
		'本评述对本报告收录的中央和国家机关38个政务部门的年度发展报告进行的摘录和点评，敬请指教。',
		'本评述对本报告收录的中央和国家机关38个政务部门……',
	],
	[
		'国家测绘地理信息局按照《国务院办公厅关于促进电子政务协调发展的指导意见》的要求，开展工作。',
		'国家测绘地理信息局按照……',
	],
])('%s begins as it is printed, and …… stands for the rest', (sentence, words) => {
	expect(beginning(sentence)).toBe(words);
});

test('a gist breaks behind its marks', () => {
	expect(clauses('出口有23个城市，验放约1.84亿份；进口有7个。')).toEqual([
		'出口有23个城市，',
		'验放约1.84亿份；',
		'进口有7个。',
	]);
});
