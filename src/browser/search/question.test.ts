import { expect, test } from 'vitest';
import { askedAbout } from './question.ts';

test('a question is about what is left when what asks is taken out', () => {
	for (const [question, ...parts] of [
		['多少家法院', '法院'],
		['法院有多少家', '法院'],
		['检察院数量', '检察院'],
		['全国有多少检察院', '全国', '检察院'],
		['关闭多少网站', '关闭', '网站'],
		['昆明提前多少秒', '昆明提前'],
		['三严三实是什么意思', '三严三实'],
		['七大流域有哪些', '七大流域'],
		['四个全面指什么', '四个全面'],
		['有没有提到信息安全', '信息安全'],
		['哪些部门提到网络安全', '部门', '网络安全'],
		['网络安全由谁提出', '网络安全', '提出'],
		['谁负责电子口岸', '负责电子口岸'],
		['哪五个省开通了短信平台', '开通', '短信平台'],
	] as const)
		expect(askedAbout(question), question).toEqual(parts);
	for (const term of ['国家税务总局', '电子政务', '开通率'])
		expect(askedAbout(term), term).toEqual([term]);
});
