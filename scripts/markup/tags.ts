import type { Attribute, Stretch, Tag } from './tag.ts';
import { RAW, tokensOf } from './tokens.ts';

export type { Attribute, Stretch, Tag };

/**
 * The start tags of a page in their order, without a tree: they are all that the link check and the
 * policy ask. What stands in comments, styles, scripts and titles is no tag. Pages as the build writes
 * them are read at a glance; one that holds anything else is read by a parser’s tokenizer. Who asks for
 * some names alone is spared the attributes of all others.
 */
export const tagsOf = (html: string, names?: ReadonlySet<string>): Tag[] =>
	glanced(html, names) ?? tokensOf(html).filter(({ name }) => names?.has(name) ?? true);

/** What markup can be as the build writes it, from its `<` on. */
const START = /<([a-z][a-z\d-]*)((?:[ \t\n\f]+[a-z_:][\w:.-]*(?:="[^"\r\0]*")?)*)[ \t\n\f]*\/?>/iy;
const PAST = /<\/[a-z][a-z\d-]*[ \t\n\f]*>|<!doctype html>|<!--(?!-?>)[^]*?-->/iy;
const ATTRIBUTE = /([a-z_:][\w:.-]*)(?:="([^"]*)")?/gi;

/** The tags of a page that holds nothing unusual; otherwise nothing. */
function glanced(html: string, names?: ReadonlySet<string>): Tag[] | undefined {
	const tags: Tag[] = [];
	for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
		const [past] = matchAt(PAST, html, at) ?? [];
		if (past) {
			at += past.length;
			continue;
		}
		const match = matchAt(START, html, at);
		if (!match) return undefined;
		const name = match[1]!.toLowerCase();
		const isAsked = !names || names.has(name);
		at += match[0].length;
		if (!isAsked && !RAW.has(name)) continue;
		const tag = tagOf(match);
		const whole = RAW.has(name) ? withContent(tag, html) : tag;
		if (!whole) return undefined;
		if (isAsked) tags.push(whole);
		at = whole.all.end;
	}
	return tags;
}

function matchAt(pattern: RegExp, html: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(html);
}

function tagOf({ 0: text, 1: name = '', 2: written = '', index: start }: RegExpExecArray): Tag {
	const all = { start, end: start + text.length, text };
	const from = start + 1 + name.length;
	const attributes = new Map<string, Attribute>();
	for (const { 0: own, 1: key = '', 2: value = '', index } of written.matchAll(ATTRIBUTE)) {
		const place = { start: from + index, end: from + index + own.length, text: own };
		// Of an attribute that is given twice the first counts.
		if (!attributes.has(key.toLowerCase()))
			attributes.set(key.toLowerCase(), { ...place, value: meant(key, value) });
	}
	return { name: name.toLowerCase(), attributes, all, content: undefined };
}

/** A value without references, which only a parser knows all of. */
const meant = (key: string, value: string): string =>
	value.includes('&')
		? tokensOf(`<a ${key}="${value}">`)[0]!.attributes.get(key.toLowerCase())!.value
		: value;

/** A style, a script or a title with all that it holds; nothing where its end is not plain to see. */
function withContent(tag: Tag, html: string): Tag | undefined {
	const { start, end } = tag.all;
	const close = html.indexOf(`</${tag.name}>`, end);
	const text = html.slice(end, close);
	if (close === -1 || /<!--|<\/[a-z]/i.test(text)) return undefined;
	const content = { start: end, end: close, text };
	const past = close + tag.name.length + 3;
	return { ...tag, content, all: { start, end: past, text: html.slice(start, past) } };
}
