import type { ElementContent, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { tagsOf } from './tags.ts';

/** The elements with an id, and their ids, as a parser of HTML finds them. */
const parsed = (html: string) => idsIn(unified().use(rehypeParse, { fragment: true }).parse(html));

const idsIn = ({ children }: { children: (RootContent | ElementContent)[] }): string[][] =>
	children.flatMap((child) => {
		if (child.type !== 'element') return [];
		const id = child.properties['id'];
		return [...(typeof id === 'string' ? [[child.tagName, id]] : []), ...idsIn(child)];
	});

test.each([
	'<p id="p1"><span id=p1-s1>多年来，海关总署</span></p>',
	"<P ID='p1' data-lines=\"1>2\"><b\n\tid = 'b' >建议</b></P>",
	'<a title="a > b" id="a">创新海关科技</a><br id="b"/><i id=c/>',
	'<p id="查一&amp;二&#38;三&#x26;四&lt;&quot;">海关</p>',
	'<p id="first" id="second" hidden>海关</p>',
	'<!-- <p id="no"> --><p id="p1">一</p><!----><!--><p id="p2">二</p>',
	'<script id="s">"<p id=no>"</script><style id="c">p::after{content:"<b id=no>"}</style>',
	'<textarea id="t"><p id="no"></textarea><p id="p">海关</p></p id="no">',
	'一 < 二 <p id="p">三</p> <3 & <>',
	'<title id="t">海关</title ><p id="p">一</p>',
])('%s has the tags that a parser finds', (html) => {
	const found = tagsOf(html).flatMap(({ name, attributes }) => {
		const id = attributes.get('id');
		return id ? [[name, id.value]] : [];
	});
	expect(found).toEqual(parsed(html));
	expect(found.length).toBeGreaterThan(0);
});

test('what stands in a style or a script is known to the byte, with its place', () => {
	const html = '<p>海关总署<style media="print">b{content:"<i>"}</style><script></script>';
	const [, style, script] = tagsOf(html);
	for (const stretch of [style!.all, style!.content!, script!.content!])
		expect(html.slice(stretch.start, stretch.end)).toBe(stretch.text);
	expect(style!.content!.text).toBe('b{content:"<i>"}');
	expect(script!.content!.text).toBe('');
	const media = style!.attributes.get('media')!;
	expect(html.slice(media.start, media.end)).toBe('media="print"');
});

test.each([
	'<meta charset="utf-8"><title><meta></title><style>p{}</style><p id="p1">海关</p><META content="b">',
	'<textarea><meta></textarea><p title=海关><meta content="b"><script>"<meta>"</script><i>',
])('asked for some names, %s gives those of its tags and no others', (html) => {
	const names = new Set(['meta', 'script']);
	const some = tagsOf(html, names);
	expect(some).toEqual(tagsOf(html).filter(({ name }) => names.has(name)));
	expect(some.length).toBeGreaterThan(1);
});
