import { expect, test } from 'vitest';
import { readLine } from './lines.ts';
import { wordingOf } from './wording.ts';

const usual = wordingOf();

test.each([
	'2015年,公安部、人力资源和社会保障部等部门的电子政务',
	'1.84亿份清单已经放行',
	'一是开展物联网示范;二是开展国家林业信息化试点。',
	'3、4月间的试点,均已完成。',
	'十二五期间,海关总署不断加大科技创新推动力度',
	'本级评述的范围',
])('“%s” is a paragraph, though it begins like a heading', (line) => {
	expect(readLine(line, 30, usual)).toEqual({ kind: 'paragraph', isNear: false });
});
