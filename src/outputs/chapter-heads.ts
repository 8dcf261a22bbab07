import type { Edition } from '../edition/edition.ts';
import { cssString } from './css.ts';

/**
 * The running titles of a page that holds the whole text: on paper each chapter has its own, and so has
 * what stands before them. What stands behind them, the foot of the page included, goes on with the last.
 */
export function chapterHeads({ chapters, opening }: Edition): string {
	const last = chapters.length - 1;
	return [
		pageNamed(opening.id, `.${opening.id}`, opening.label),
		// The title page has none.
		`@page ${opening.id}:first{@top-right{content:none}}`,
		...chapters.map(({ id, label, title }, index) =>
			pageNamed(
				`c${id}`,
				index === last ? `.c${id},.closing,.foot` : `.c${id}`,
				`${label}　${title}`,
			),
		),
	].join('');
}

/** Blocks on pages of their own, headed with these words. */
const pageNamed = (name: string, blocks: string, head: string): string =>
	`${blocks}{page:${name}}@page ${name}{@top-right{content:${cssString(head)}}}`;
