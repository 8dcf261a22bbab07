/** What asks in a question, with what it counts, and what only says that something is asked. */
const ASKING = new RegExp(
	[
		'(?:什么|啥)是|[是有指共由]*(?:有没有|有无|提[到及]|多少|几|哪[些几]?|什么|啥|谁|何[时谓处]|如何|怎么样?|怎样|为什么|为何|是否)',
		'[零一二两三四五六七八九十\\d]*[个家条人次座台秒年月日天份件项种所类位名]?[省市县]?(?:意思|含义|时候)?',
		'|的?(?:数量|数目|含义|意思)$|[吗呢]$',
	].join(''),
	'g',
);

/** What a folded term asks about, in its parts: 法院 of 法院有多少家; the term itself where it asks nothing. */
export function askedAbout(term: string): string[] {
	const rest = term.replace(ASKING, ' ');
	return rest === term ? [term] : rest.split(/[\s的了]/).filter((part) => part.length > 1);
}
