/** A section of the source: its title without its number, and the lines under it. */
export interface Section {
	title: string;
	lines: string[];
}

/** A chapter of the source about bodies. */
export interface Chapter {
	title: string;
	opening: string;
	sections: Section[];
}

const CHAPTER = /^[一二三四] /;
const SECTION = /^\d+\.(?=\D)/;

/** The lines of the report: what stands before its first chapter, the chapters about bodies, and what follows them. */
export function parted(text: string): { head: string[]; chapters: Chapter[]; tail: string[] } {
	const lines = text.trimEnd().split('\n');
	const starts = lines.flatMap((line, at) => (CHAPTER.test(line) ? [at] : []));
	const last = starts.pop()!;
	return {
		head: lines.slice(0, starts[0]),
		chapters: starts.map((start, at) => chapterOf(lines.slice(start, starts[at + 1] ?? last))),
		tail: lines.slice(last),
	};
}

function chapterOf([title = '', opening = '', ...lines]: string[]): Chapter {
	const sections: Section[] = [];
	for (const line of lines)
		if (SECTION.test(line)) sections.push({ title: line.replace(SECTION, ''), lines: [] });
		else sections.at(-1)?.lines.push(line);
	return { title, opening, sections };
}
