/** A title in its marks; marks within it become those of the second degree (GB/T 15834). */
export const titled = (title: string): string =>
	`《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
