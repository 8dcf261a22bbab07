/**
 * Radicals that PDF readers give for the characters they look like, and those characters; NFKC knows
 * those of the Kangxi dictionary, and not these of the supplement.
 */
const PAIRS =
	'⺠民⺧牛⺩王⺬示⺮竹⺶羊⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙';

/** A text with the characters that its radicals stand for. */
export const unified = (text: string): string =>
	text.replace(/[\u2e80-\u2eff]/g, (radical) =>
		PAIRS.includes(radical) ? PAIRS.charAt(PAIRS.indexOf(radical) + 1) : radical,
	);
