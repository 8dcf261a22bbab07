import { underPolicy } from './page.ts';

/**
 * A page as it is written: under its policy, and led by a byte order mark, so that browsers read it as
 * UTF-8 whatever the host declares.
 */
export function asWritten(page: string, html: string): string {
	try {
		return `\uFEFF${underPolicy(html)}`;
	} catch (error) {
		throw new Error(`${page} ${(error as Error).message}.`, { cause: error });
	}
}
