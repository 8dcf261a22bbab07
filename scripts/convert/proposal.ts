import { wordingSeed } from '../../src/schema/wording.ts';
import type { MinistrySeed } from '../../src/schema/ministry.ts';
import { readNames } from './text/names.ts';
import { parse } from './text/parse.ts';
import { proposeDocuments } from './text/propose-documents.ts';
import { proposeSections } from './text/propose-sections.ts';
import { proposeWording } from './text/propose-wording.ts';
import { wordingOf } from './text/wording.ts';
import { documentsText, editionText, sectionsText } from './write/proposed.ts';

/**
 * The seeds of a new report, by the names of their files, as far as its text tells them: how it is
 * worded, what its sections are about, and the documents that it names.
 */
export function propose(
	id: string,
	lines: readonly string[],
	ministries: readonly MinistrySeed[],
): Map<string, string> {
	const { wording, headings } = proposeWording(lines);
	const title = lines[wording.lacks.includes('part') ? 0 : 1]?.trim() || id;
	const bare = headings.map((heading, index) => ({ id: `s${index + 1}`, heading }));
	const understood = wordingOf(wordingSeed.parse(wording), bare);
	const file = `seeds/${id}/report.txt`;
	const sections = { value: bare, file, at: () => ({ file, line: 1 }) };
	const tree = parse({ id, file, lines, wordingSeed: undefined, sections, wording: understood });
	const rows = tree.made ? proposeSections(tree.made, understood, readNames(ministries)) : bare;
	const documents = proposeDocuments(lines);
	return new Map([
		['edition.yaml', editionText(id, title, wording)],
		...(rows.length > 0 ? [['sections.yaml', sectionsText(rows)] as const] : []),
		...(documents.length > 0 ? [['entities.yaml', documentsText(documents)] as const] : []),
	]);
}
