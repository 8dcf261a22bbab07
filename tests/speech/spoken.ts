import type { Page } from 'playwright-core';
import { statesOf } from './states.ts';
import { heardOn, type Heard } from './tree.ts';
import { mannerOf } from './words.ts';

/**
 * What a screen reader says of an open page, a line for each stop that its reader makes. ‹…› is a
 * link and […] a control; what stands in a landmark, a list, a table or a figure is set in.
 */
export const spoken = async (page: Page): Promise<string> =>
	`${linesOf(said(await heardOn(page))).join('\n')}\n`;

/** Words within a line, or lines of their own. */
type Said = string | string[];

function said(heard: Heard): Said[] {
	const { role, name, isInLine, children } = heard;
	if (role === 'StaticText') return [name];
	if (role === 'LineBreak') return [[]];
	const { manner, word } = mannerOf(role);
	const within = (): Said[] => withoutLabel(heard).flatMap(said);
	switch (manner) {
		case 'silent':
			return [];
		case 'through':
			return isInLine ? within() : [linesOf(within())];
		case 'link':
			return inPlace(`‹${called(heard)}›`, isInLine);
		case 'control':
			return inPlace(`[${word}：${called(heard)}]`, isInLine);
		case 'heading':
			return [[`${word}${heard.states.get('level')}　${linesOf(within()).join(' ')}`]];
		case 'row':
			return [[children.map((cell) => linesOf(said(cell)).join('　')).join(' ｜ ')]];
		case 'item':
			return [linesOf(within()).map((line, index) => `${index === 0 ? '· ' : '  '}${line}`)];
		case 'place': {
			// A place without a name that is no landmark, list or table is not announced.
			if (!name && /^(article|form|group|region|figure)$/.test(role)) return [linesOf(within())];
			const lines = linesOf(within()).map((line) => `  ${line}`);
			return [[[word, clean(name)].filter(Boolean).join('：'), ...lines]];
		}
	}
}

/** What is in an element; the label around a control is said as the name of that. */
function withoutLabel({ role, children }: Heard): Heard[] {
	if (role !== 'LabelText') return children;
	const controls = children.filter((child) => mannerOf(child.role).manner === 'control');
	return controls.length > 0 ? controls : children;
}

/** Words that follow each other make one line. */
function linesOf(all: readonly Said[]): string[] {
	const lines: string[] = [];
	let line = '';
	const end = () => {
		if (clean(line)) lines.push(clean(line));
		line = '';
	};
	for (const each of all) {
		if (typeof each === 'string') {
			line += each;
			continue;
		}
		end();
		lines.push(...each);
	}
	end();
	return lines;
}

const inPlace = (words: string, isInLine: boolean): Said[] => [isInLine ? words : [words]];

/** Its name, which nothing that can be met may lack, and how it is. */
const called = (heard: Heard): string =>
	[clean(heard.name) || '（无名）', ...statesOf(heard)].join('，');

/** Without what is not said: word joiners, breaks and the space around. */
const clean = (words: string): string =>
	words
		.replace(/\u2060/g, '')
		.replace(/\s*\n\s*/g, ' ')
		.trim();
