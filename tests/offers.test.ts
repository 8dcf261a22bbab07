import { expect, test } from 'vitest';
import { offering } from './offering.ts';

const asked = offering();

/** What is offered to what is nowhere. */
async function offered(query: string): Promise<string[]> {
	const { isNothing, queries, by } = await asked(query);
	expect(isNothing, query).toBe(true);
	expect(queries.length === 0 || by === 'signs', query).toBe(true);
	for (const offer of queries) expect((await asked(offer)).isNothing, offer).toBe(false);
	return queries;
}

test.each([
	['gongjijin', '公积金'],
	['GJJ', '公积金'],
	['dianzizhengwu', '电子政务'],
	["gong'an bu", '公安部'],
])('%s, which the text does not contain, is understood as %s', async (query, term) => {
	const { isNothing, by, queries } = await asked(query);
	expect([isNothing, by]).toEqual([true, 'sound']);
	expect(queries).toContain(term);
});

test.each([
	['在线办理', '网上办理'],
	['报关 无纸化', '通关 无纸化'],
	['判決書', '裁判文书'],
])('%s, which the text does not print, is offered as what it prints: %s', async (query, term) => {
	const { by, queries } = await asked(query);
	expect(by).toBe('sense');
	expect(queries).toContain(term);
});

test.each([
	['中国证卷会', ['中国证监会']],
	['住房公基金', ['住房公积金']],
	['裁判文书公幵', ['裁判文书公开']],
	['财政局', ['财政部']],
	['谁负责电子口岸？', ['电子口岸']],
	['海关 量子计算', ['海关']],
	['福建公安', ['福建 公安']],
	['海关跨境', ['海关 跨境']],
	['2015年国库收入', ['2015年 国库收入']],
	['12329开通率', ['12329 开通率']],
	['四个全面指什么', ['四个全面']],
	['三证和一', ['三证合一']],
	['法院有多少家', ['法院']],
	['关闭多少网站', ['关闭 网站']],
	['全国有多少检察院', ['全国 检察院']],
	['海关大数据', ['海关', '大数据']],
	['大连机器人', ['大连 机器人']],
	['十二五收官', ['十二五 收官']],
	['中纪委客户端', ['中纪委', '客户端']],
	['11月1日上线', ['11月1日 上线']],
	['62万法律文书', ['62万 法律文书']],
	['H2010系统', ['H2010 系统']],
	['裁判文书网[8]', ['裁判文书网']],
	['互联网加税务', ['互联网+税务']],
	['国库收入25.61万亿元比上年增长多少', ['25.61万亿元']],
	['有没有提到信息安全', ['信息安全']],
	['7万多条监管信息', ['监管信息']],
	['谁提出了顶层设计的建议', ['顶层设计']],
	['环保部网站', ['环保部', '网站']],
	['国地税合并', ['国地税']],
	['海关总局', ['海关总署']],
	['水利部1+7是什么意思', ['水利部1+7', '水利部 1+7']],
	['撤销的部门', ['撤销', '部门']],
	['什么是1+7', ['1+7']],
	['海关+税务', ['海关 税务']],
	['2015年全国政协座谈会', ['2015年 全国政协 座谈会']],
	['2015年1月中央纪委客户端', ['2015年1月 中央纪委 客户端']],
	['让信息多跑路、让群众少跑腿', ['让信息多跑路群众少跑腿']],
	['横到边纵到底', ['横向到边纵向到底']],
	['船舶吨位税', ['船舶吨税']],
	['4.23全民阅读日', ['全民阅读']],
	['信息安全等级保护', ['信息安全', '等级保护']],
	['中央网信办的职责', ['中央网信办 职责']],
	['让数据多跑路', ['让数据多跑']],
	['法院公开裁判文书多少份', ['司法公开', '法院 公开裁判文书']],
	['跨境电商零售', ['跨境电子商务', '跨境电子商务零售']],
	['三千万条短信', ['3000万条 短信']],
])('%s is taken for what it is made of: %s', async (query, made) => {
	expect(await offered(query)).toEqual(expect.arrayContaining([...made]));
});

test.each([
	['2016-04-26', ['2016年4月26日', '2016年4月', '4月26日']],
	['20160426', ['2016年4月26日', '2016年4月', '4月26日']],
	['469亿', ['469.48亿']],
	['4383万亿', ['4383.16万亿']],
	['3500家', ['3500多家']],
	['28000', ['2.8万']],
	['1.8亿', ['1.84亿']],
	['26亿', ['25.9亿']],
	['百分之九十二', ['92%']],
	['三千五百家法院', ['3500多家法院']],
	['1500万件', ['1500余万件']],
	['两万八千个', ['2.8万个']],
	['两百一十七条', ['217条']],
	['2011年到2015年', ['2011—2015年', '2011年', '2015年']],
	['2014年至2016年', ['2014年', '2016年']],
	['二〇一六年四月', ['2016年4月']],
	['24节气', ['二十四节气']],
	['6.5级地震2014年', ['6.5级 地震 2014年']],
	['31省', ['31个省']],
	['809号令', ['809号']],
	['4.23全民阅读', ['4·23全民阅读']],
	['国家卫计委', ['卫计委']],
])('%s, a day or a number, is offered as it stands there: %s', async (query, standing) => {
	expect(await offered(query)).toEqual(standing);
});

test.each([
	[
		'中华人民共和国国民经济和社会发展第十三个五年规划纲要',
		['国民经济和社会发展第十三个五年规划纲要'],
	],
	[
		'1.创新纪检监察工作模式，提升反腐败斗争信息化能力',
		['创新纪检监察工作模式，提升反腐败斗争信息化能力'],
	],
	['国有资产监督委员会', ['国有资产监督管理委员会']],
	['裁叛文书网', ['裁判文书网']],
])('%s, which is nearly what stands there, is led on to that: %s', async (query, standing) => {
	expect(await offered(query)).toEqual(standing);
});

test.each([
	['鲁甸地震', '鲁甸 地震'],
	['关闭网站', '关闭 网站'],
	['367个城市', '367个 城市'],
])('%s, which the edition has and the text has not, is offered as %s', async (query, parts) => {
	const { isNothing, queries } = await asked(query);
	expect(isNothing).toBe(false);
	expect(queries).toContain(parts);
});

test('of a passage with a word more no date or number is offered in pieces', async () => {
	for (const offer of await offered('由2014年的174个增加到367个'))
		expect(offer).not.toMatch(/^[年月日个]|\d$/);
});

test.each([
	['国家邮政局', /^国家$/],
	['建议12', /\d/],
	['财政局', /^财政预$/],
	['2015年公积金微信开通率是多少', /^2015年公$/],
	['金盾工程', /^工程$/],
	['教育部', /^教育$/],
])(
	'%s: what is no word of the text is not offered, nor the number of a part for another',
	async (query, wrong) => {
		expect((await offered(query)).filter((offer) => wrong.test(offer))).toEqual([]);
	},
);
