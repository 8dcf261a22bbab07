import { titled } from './titled.ts';
import { dateWords, editionWords, unknownKind, type Work } from './work.ts';

/**
 * A footnote by 《综合性期刊文献引证技术规范》: author, title, the volume it stands in, print or date,
 * address and day of access, parted by commas.
 */
export const periodical = (work: Work): string =>
	footnote(work, {
		inside: '',
		print: ({ place, publisher, issued }) =>
			`${[place, publisher].filter(Boolean).join('：')}${issued ? `，${dateWords(issued)}` : ''}`,
		seen: ({ accessed }) => accessed && dateWords(accessed),
	});

/**
 * A footnote by 《法学引注手册》: the volume is led by 载, the publisher stands without its place, and
 * the day of access is left out.
 */
export const law = (work: Work): string =>
	footnote(work, {
		inside: '载',
		print: ({ publisher = '', issued }) => publisher + (issued ? `${dateWords(issued)}版` : ''),
		seen: () => undefined,
	});

/** Where the two rules differ. */
interface Rule {
	/** What leads the title of the volume. */
	inside: string;
	/** The facts of the print, whose publisher is known. */
	print: (work: Work) => string;
	/** The day of access. */
	seen: (work: Work) => string | undefined;
}

function footnote(work: Work, { inside, print, seen }: Rule): string {
	const { kind, authors, container, publisher, issued, pages, address } = work;
	const version = `（${editionWords(work)}）`;
	const by = authors.length > 0 ? `${authors.join('、')}：` : '';
	const parts = [
		by + titled(work.title) + (kind === 'report' ? version : ''),
		container && inside + titled(container) + version,
		kind === 'data' && `${inside}${publisher ?? ''}${work.version}`,
		publisher && kind !== 'data' ? print(work) : issued && dateWords(issued),
		pages && `第${pages}页`,
		address,
		address && seen(work),
	];
	if (!KINDS.includes(kind)) unknownKind(kind as never);
	return `${parts.filter(Boolean).join('，')}。`;
}

const KINDS: readonly Work['kind'][] = ['report', 'part', 'data'];
