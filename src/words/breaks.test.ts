import { expect, test } from 'vitest';
import { breakable } from './breaks.ts';

test.each([
	['创新驱动提升公共服务信息化能力', '创新|驱动|提升|公共|服务|信息化能力'],
	['加大能源行政审批简政放权力度', '加大|能源|行政|审批简政放权力度'],
	['创新“互联网+税务服务”模式，', '创新|“互联网+税务|服务”|模式，'],
	['群众办事效率提高4倍', '群众|办事|效率|提高|4倍'],
	['资源库至2015年底有7134个项目入库', '资源库至|2015年底有|7134个|项目入库'],
	['水利部“1+7”连七大流域', '水利部|“1+7”|连七大流域'],
	['异地就医有三十省', '异地就医有|三十省'],
	['', ''],
])('%s breaks between its words, and in no other place', (title, pieces) => {
	expect(breakable(title).join('|')).toBe(pieces);
});
