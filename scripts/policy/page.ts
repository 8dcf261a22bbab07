import type { Stretch } from '../markup/tags.ts';
import { inlinesIn, type Inlines } from './inline.ts';
import { policyFor } from './policy.ts';

/**
 * A page as its policy wants it: all styles in one element, which is one hash, in their order and
 * where the first stood, and the policy where the page has a place for it. Throws where it has none.
 */
export function underPolicy(html: string): string {
	const { policy, styles, scripts } = inlinesIn(html);
	if (!policy || policy.text === '')
		throw new Error(
			'has no place for its policy; write <meta http-equiv="Content-Security-Policy" content="" /> behind its charset, as src/layouts/Page.astro does',
		);
	const style = styles.map(({ content }) => content.text).join('');
	const said = policyFor(
		scripts.map(({ content }) => content.text),
		styles.length > 0 ? [style] : [],
	);
	return edited(html, [{ ...policy, text: `content="${said}"` }, ...inOne(styles, style)]);
}

/** Puts all into the first, and takes the others away. */
function inOne([first, ...others]: Inlines['styles'], style: string): Stretch[] {
	if (!first) return [];
	return [{ ...first.content, text: style }, ...others.map((other) => ({ ...other, text: '' }))];
}

/** The text with other words at these places. */
function edited(text: string, edits: readonly Stretch[]): string {
	const sorted = [...edits].sort((a, b) => a.start - b.start);
	const pieces = sorted.map((edit, index) => {
		return text.slice(sorted[index - 1]?.end ?? 0, edit.start) + edit.text;
	});
	return pieces.join('') + text.slice(sorted.at(-1)?.end ?? 0);
}
