import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { href } from '../addresses/href.ts';

/** Readable by itself, for those whose browser leads nowhere by itself. */
const STYLE =
	':root{color-scheme:light dark;font:1.125rem/1.8 serif}body{max-width:32em;margin:15vh auto;padding:0 1em}';

/** A page that stands at one address, leads to another and says so. `from` and `to` are files of the site. */
export function leadingPage(from: string, to: string, what: string): string {
	const address = href(from, to);
	const page = h('html', { lang: 'zh-CN' }, [
		h('head', [
			h('meta', { charset: 'utf-8' }),
			h('meta', { httpEquiv: 'Content-Security-Policy', content: '' }),
			h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
			h('title', `转至${what}`),
			h('meta', { httpEquiv: 'refresh', content: `0;url=${address}` }),
			h('style', STYLE),
		]),
		h('body', [h('p', ['本址转至', h('a', { href: address }, what), '。'])]),
	]);
	return `<!DOCTYPE html>${toHtml(page)}\n`;
}
