/**
 * What was looked for. Throws where it is not there: then `content/` is not what the seeds give, or
 * an id is wrong.
 */
export function required<T>(value: T | undefined, what: string): T {
	if (value === undefined)
		throw new Error(`The edition has no ${what}. Run npm run convert, or correct the id.`);
	return value;
}
