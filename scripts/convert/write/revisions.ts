import { stringify } from 'yaml';
import type { RevisionsSeed } from '../../../src/schema/revision.ts';

const HEAD = `# 各条标注、校改、释义、提要、图说与其后的记录，由 npm run revise 写成，一条一行。
# created 起草之日，modified 末次改动之日，fingerprint 其文的指纹；文字一改，readings 即清空。
# readings 由复核者补记，一人一项：{ by: 何人, on: 所读为何日之文 }；无人读过为起草，一人为复核，二人为两人复核。
`;

/** The records of a report as its seed has them, one a line. */
export function revisionsText(records: RevisionsSeed): string {
	const lines = Object.entries(records).map(([key, record]) => `${key}: ${line(record)}\n`);
	return HEAD + (lines.join('') || '{}\n');
}

const line = (record: RevisionsSeed[string]): string =>
	stringify(record, { collectionStyle: 'flow', lineWidth: 0 }).trim();
