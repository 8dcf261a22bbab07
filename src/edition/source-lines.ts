import type { Edition } from './edition.ts';

/** The source as it was received, line by line; the first line comes first, an empty one is empty. */
export function sourceLines({ report, units }: Edition): string[] {
	const passages = [
		...(report.part ? [report.part] : []),
		...units.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]),
	];
	const lines: string[] = [];
	for (const {
		lines: [first],
		received,
	} of passages)
		received.split('\n').forEach((line, index) => (lines[first - 1 + index] = line));
	return Array.from(lines, (line = '') => line);
}
