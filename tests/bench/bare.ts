import type { Page } from 'playwright-core';

/** The little that makes a text readable. */
const STYLE = 'body{max-width:36em;margin:auto;padding:1em;font:1.1875rem/1.75 serif}';

/** The text of an open page with its headings, lists, tables and links, and nothing else of it. */
export const bare = (page: Page): Promise<string> =>
	page.evaluate((style) => {
		const copy = document.documentElement.cloneNode(true) as HTMLElement;
		const body = copy.querySelector('body')!;
		for (const extra of body.querySelectorAll('script, style, svg, form, dialog, button, [hidden]'))
			extra.remove();
		for (const element of body.querySelectorAll('*'))
			for (const { name } of [...element.attributes])
				if (name !== 'href' && name !== 'id') element.removeAttribute(name);
		const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${document.title}</title>`;
		return `<!doctype html><html lang="zh-CN"><head>${head}<style>${style}</style></head>${body.outerHTML}</html>`;
	}, STYLE);
