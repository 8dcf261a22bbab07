const INNER: Record<string, string> = { '“': '‘', '”': '’', '‘': '“', '’': '”' };

/** Words in quotation marks; those that stand inside change places with the other kind (GB/T 15834). */
export const quoted = (words: string): string =>
	`“${words.replace(/[“”‘’]/g, (mark) => INNER[mark]!)}”`;
