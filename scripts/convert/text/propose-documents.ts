import type { groups } from '../../../src/schema/entity.ts';

/** A document that a text names between title marks. */
export interface ProposedDocument {
	id: string;
	sub: (typeof groups)['document'][number];
	name: string;
}

/** Which group a title seems to belong to, by the words that it ends with. */
const GROUPS: [RegExp, ProposedDocument['sub']][] = [
	[/(?:规划|纲要|计划)》$/, '规划'],
	[/(?:标准|规范|指南|导则)》$/, '标准规范'],
	[/(?:法|条例|规定|办法)》$/, '法规'],
	[/决定》$/, '决定'],
	[/(?:报告|白皮书)》$/, '报告'],
	[/(?:名录|目录)》$/, '名录'],
];

/** The documents that a text names, in the order of their first mentions. */
export function proposeDocuments(lines: readonly string[]): ProposedDocument[] {
	const titles = lines.flatMap((line) => [...line.matchAll(/《[^《》\s,;:()]{2,60}》/g)]);
	return [...new Set(titles.map(([title]) => title))].map((name, index) => {
		const [, sub = '公开文件' as const] = GROUPS.find(([pattern]) => pattern.test(name)) ?? [];
		return { id: `doc-${index + 1}`, sub, name };
	});
}
