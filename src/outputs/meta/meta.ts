import type { Thing } from 'schema-dts';
import { addressOf } from '../../addresses/href.ts';
import { meta, shown, type Tag } from './tag.ts';

/** What the head of a page says to programs. */
export interface Meta {
	/** What is on this page and on no other, in at most 120 characters. */
	description: string;
	tags: readonly Tag[];
	/** The page in the terms of schema.org. */
	things: readonly Thing[];
}

/** How a page is shown as a link. */
export interface Preview {
	page: string;
	title: string;
	description: string;
	/** The whole that it belongs to. */
	whole: string;
	type: 'website' | 'article';
	/** A picture for it: a file of `dist/`, which is made where the host is known. */
	card?: string | undefined;
}

/** The tags by which a page is shown as a link; addresses only where they are whole. */
export const previewTags = (preview: Preview, site: URL | undefined): Tag[] => [
	shown('og:title', preview.title),
	shown('og:type', preview.type),
	shown('og:site_name', `${preview.whole}（标注版）`),
	shown('og:description', preview.description),
	...(site ? [shown('og:url', addressOf(preview.page, site))] : []),
	...(site && preview.card
		? [
				shown('og:image', addressOf(preview.card, site)),
				meta('twitter:card', 'summary_large_image'),
			]
		: []),
];

/** Things as a script that holds them, which no text in them can end. */
export const linkedData = (things: readonly Thing[]): string =>
	JSON.stringify(
		things.length === 1
			? { '@context': 'https://schema.org', ...(things[0] as object) }
			: { '@context': 'https://schema.org', '@graph': things },
	).replaceAll('<', '\\u003c');
