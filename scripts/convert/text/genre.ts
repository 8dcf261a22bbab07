/**
 * How reports of this kind are worded: every pattern by which the conversion understands the received
 * text, or its reading, in whichever report. What one of them may have otherwise is its wording.
 */
export const GENRE = {
	/**
	 * What a line can be as it is usually written, held against the line without its white space; but
	 * for the chapter, against the line with single spaces inside and none at its edges. What else a
	 * report may use stands in `wording.ts` and `heading-styles.ts`.
	 */
	lines: {
		/** (电子政务理事会常务副理事长 周德铭) */
		signature: /^[(（].+[)）]$/,
		/** 一 创新驱动提升政务治理信息化能力 */
		chapter: /^(?<numeral>[一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾]{1,2}) .*[^。]$/,
		/** 10.创建海关科技创新信息化模式,助力海关征管现代化; １０．创建… */
		section: /^(?<numeral>[\d０-９]+)[.．][^\d０-９]/,
	},

	/**
	 * The same as they are written elsewhere, in a line that was folded (NFKC, without format
	 * characters and white space at its edges) and, where a heading is meant, ends without a full stop.
	 */
	nearly: {
		signature: /^\(.+\)$/,
		/** 一、创新驱动… 第一章 创新驱动… */
		chapter: /^第?(?<numeral>[一二三四五六七八九十])(?:章\s*|[、.,:·]\s*|\s+)\S/,
		/** １０.创建… 10、创建… (10)创建… 第10节 创建… */
		section: /^[(第]?(?<numeral>\d{1,2})(?:\s*[.、·,:)节]\s*|\s+)[^\s\d]/,
	},

	/** How the last line of a paragraph ends, without its white space: …取得了显著成效。 …“互联网+”。”) */
	paragraphEnd: /[。！？][”’）)》]*$/,

	/** How a sentence ends, with the closing marks that belong to it: 。 ！” */
	sentenceEnd: /[。！？]+[”’）】》]*/g,

	/** Behind what a clause begins: …服务工程：一是开展物联网示范 */
	clauseEnds: '。；：，！？”',

	/** What opens the items of an enumeration, kind by kind, in their order: 一是…；二是…。 */
	enumerations: [
		['一是', '二是', '三是', '四是', '五是', '六是', '七是', '八是', '九是', '十是'],
		['一方面', '另一方面'],
	],

	/** How a chapter opening names the bodies of its sections: 2015年，公安部、…等部门的… */
	subjects: /^\d{4}年，(?<names>.+?)等部门的/,

	/** How a recommendation names who proposes it: 公安部、人力资源和社会保障部提出：… */
	proposers: /^(?<names>[^：。]+)提出：/,

	/** How the text announces what its recommendations are about: 提出了电子政务顶层设计、…和绩效考核评估11个方面的建议 */
	aspects: /提出了(?<list>(?:(?!提出了)[^。])+?)(?<!\d)\d+个方面的建议/,

	/** What stands between names, and between the aspects but for the last two. */
	comma: '、',
	/** What stands between the last two aspects. */
	and: '和',

	/** The numbers that the text states of itself: 38个政务部门, 11个方面的建议. */
	stated: {
		bodies: /(?<!\d)(\d+)个政务部门/,
		recommendations: /(?<!\d)(\d+)个方面的建议/,
	},

	/** The author at the end of the signature: …副理事长 周德铭) */
	author: /\s(?<author>\S+?)\s*[)）]$/,

	/** The same in the received text, with the space before it; a name of two characters may have one inside: 甲 乙) */
	authorWithSpace: /\s\S(?:\S+|\s+\S)\s*[)）]$/,

	/** Behind what a line of a title may break: …服务模式，提升…能力 */
	titleMarks: '，：；',

	/** The parts of a report's title: 2015年 中央和国家机关 电子政务发展评述 */
	reportTitle: /^(\d+年)(.+机关)(.+)$/,
} as const;
